#!/usr/bin/env bash
# RefKit and citeproc-js (npm citeproc) in one run on the same items: bibliographies, loading, and citations inserted one
# at a time. Usage: tests/RefKit.Benchmarks/citeproc.sh [SHARED] [ITEMS]   (node and npm are needed for citeproc-js)
set -euo pipefail
cd "$(dirname "$0")/../.."
shared=$(cd "${1:-../shared}" && pwd)
count=${2:-10000}
peers=$shared/tools/peers
out=artifacts/citeproc
mkdir -p "$out/styles"
tar xzf "$shared/data/csl/styles.tar.gz" -C "$out/styles"
styles=$(dirname "$(find "$out/styles" -name apa.csl | head -n 1)")
locales=$shared/data/csl/locales
base=$shared/data/csl/oracle/items.json
(cd "$out" && { [ -d node_modules/citeproc ] || npm install --silent --no-audit --no-fund citeproc@2.4.63 > /dev/null; })
export NODE_PATH=$PWD/$out/node_modules
node "$peers/make-items.js" "$base" "$count" "$out/items.json"
node "$peers/make-items.js" "$base" 300 "$out/cited.json"
dotnet build tests/RefKit.Benchmarks -c Release -v quiet > /dev/null
refkit() { DOTNET_gcConcurrent=0 dotnet tests/RefKit.Benchmarks/bin/Release/net10.0/RefKit.Benchmarks.dll csl "$@"; }
citeproc() {
    timeout 400 node --max-old-space-size=6000 "$peers/citeproc-js-bench.js" --styles "$styles" --locales "$locales" \
        --items "$base" "$@" | sed -E 's/"steps":\[[^]]*\],?//'
}

for style in apa ieee chicago-author-date; do
    refkit bib "$styles/$style.csl" "$locales" "$out/items.json"
    citeproc --style "$style" --mode bib --n 1000 --reps 3
done
refkit load "$styles/apa.csl" "$locales" "$out/cited.json"
citeproc --style apa --mode load
for style in chicago-notes-bibliography apa; do
    for where in start end; do
        refkit "$where" "$styles/$style.csl" "$locales" "$out/cited.json"
        citeproc --style "$style" --mode cites --n 500 --where "$where"
    done
done
