#!/usr/bin/env bash
# Start-up, measured as a whole process: publishes refkit and an empty console program, both ReadyToRun, and prints the
# median wall time of each in milliseconds. Usage: tests/RefKit.Benchmarks/startup.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-30}
rid=$(dotnet --info | sed -nE 's/^ *RID: +//p' | head -n 1)
out=artifacts/startup
rm -rf "$out"
mkdir -p "$out/empty"
cat > "$out/empty/empty.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>
  </PropertyGroup>
</Project>
XML
echo 'System.Console.Out.WriteLine("0.0.0");' > "$out/empty/Program.cs"
# The empty program must not take over the settings of this repository.
echo '<Project />' > "$out/empty/Directory.Build.props"
echo '<Project />' > "$out/empty/Directory.Packages.props"
for project in "$out/empty/empty.csproj" src/RefKit.Cli/RefKit.Cli.csproj; do
    dotnet publish "$project" -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -v quiet \
        -o "$out/$(basename "$project" .csproj)-published"
done

median() {
    local times=()
    for _ in $(seq "$runs"); do
        local start=$EPOCHREALTIME
        "$@" > /dev/null
        local end=$EPOCHREALTIME
        times+=($((${end/[.,]/} - ${start/[.,]/})))
    done
    printf '%s\n' "${times[@]}" | sort -n | awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] / 1000 }'
}

refkit="$out/RefKit.Cli-published/refkit"
for _ in 1 2 3; do "$out/empty-published/empty" > /dev/null; "$refkit" --version > /dev/null; done
empty=$(median "$out/empty-published/empty")
version=$(median "$refkit" --version)
format=$(median "$refkit" format samples/data/magnesium-references.txt)
echo 'Perec, G. (1995). A void (G. Adair, Trans.). Harvill. (Original work published 1969)' > "$out/one.txt"
parse=$(median "$refkit" parse "$out/one.txt")
echo "empty program          $empty ms"
echo "refkit --version       $version ms ($(awk "BEGIN { printf \"%.2f\", $version / $empty }") times the empty program)"
echo "refkit parse, 1 ref    $parse ms"
echo "refkit format, 4 refs  $format ms"
