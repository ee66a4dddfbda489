#!/usr/bin/env python3
"""Sort the differences between two CSL oracle files into the kinds that differences.md lists, and count them.

  differences.py EXPECTED.jsonl[.gz] ACTUAL.jsonl [--examples N] [--kind NAME]

Prints a Markdown table: kind, verdict, outputs, styles, one example. Only the HTML is compared. A difference belongs to
the first kind below that fits; what fits none is "other".
"""
import argparse, collections, difflib, gzip, html, json, re

TAG = re.compile(r'<[^>]+>')
YEAR = re.compile(r'(?<=\d{4})[a-z]\b|(?<=n\.d\.-)[a-z]\b')
SUBSTITUTE = re.compile(r'[—–_-]{2,}|^—|Iᴅ')
RANGES = {'range-years', 'range-months', 'range-days', 'range-same-month', 'circa-range', 'raw-range'}
QUOTES = re.compile(r'[«»‹›“”„‟‘’‚‛"\']\s?|(?<=\s)\s?[»›]')
ERRORS = ('NO_PRINTED_FORM', 'CSL STYLE ERROR')


def read(path):
    with (gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')) as file:
        return [json.loads(line) for line in file if line.strip()]


def outputs(record):
    for part, text in (('bib', 2), ('cit', 2), ('sbib', 1)):
        for row in record.get(part) or []:
            yield (part, row[0]), row[text]


def plain(text):
    return html.unescape(html.unescape(TAG.sub('', text)))


def words(text):
    return collections.Counter(re.findall(r'\w+', plain(text).lower()))


def spaceless(text):
    return re.sub(r'[\s\u00a0\u202f\u2009]+', '', html.unescape(text))


def without_marks(text):
    return re.sub(r'[\W_]+', '', plain(text)).lower()


def suffixes(text):
    return sorted(YEAR.findall(plain(text)))


class Difference:
    def __init__(self, record, part, item, expected, actual):
        self.record, self.part, self.item, self.expected, self.actual = record, part, item, expected, actual
        self.missing, self.extra = words(expected) - words(actual), words(actual) - words(expected)

    def only(self, pattern):
        """Whether the two are equal once what the pattern finds is left out."""
        return re.sub(pattern, '', self.expected) == re.sub(pattern, '', self.actual)


# name, verdict, what fits; in this order
KINDS = [
    ('bc-ad', 'theirs', lambda d: d.item == 'bc-ad-range'),
    ('doi-twice', 'theirs', lambda d: 'doi.org/https://doi.org/' in d.expected),
    ('range-affix', 'theirs', lambda d: d.item in RANGES),
    ('text-markup', 'theirs', lambda d: '&#60;i&#62;' in d.expected),
    ('minimal-pages', 'theirs', lambda d: '12991–1' in plain(d.expected) and '12991–3001' in plain(d.actual)),
    ('em-dash-pages', 'theirs', lambda d: '14—18' in d.actual),
    ('not-numeric', 'theirs', lambda d: 'Geo. 6' in plain(d.expected) and d.item == 'ty-legislation'),
    ('unknown-language', 'theirs', lambda d: d.record['locale'].split('-')[0] in ('id',)),
    ('name-part-leak', 'theirs', lambda d: d.only(r'<span style="font-variant:small-caps;">|</span>')),
    ('fonts', 'ours', lambda d: plain(d.expected) == plain(d.actual) and d.expected != d.actual
        and TAG.sub('', d.expected) == TAG.sub('', d.actual)),
    ('suffix-missing', 'theirs', lambda d: YEAR.sub('', plain(d.expected)) == YEAR.sub('', plain(d.actual))
        and len(suffixes(d.expected)) < len(suffixes(d.actual))),
    ('suffix-order', 'open', lambda d: YEAR.sub('', plain(d.expected)) == YEAR.sub('', plain(d.actual))
        or (d.part == 'cit' and words(YEAR.sub('', plain(d.expected))) == words(YEAR.sub('', plain(d.actual)))
            and suffixes(d.expected) != suffixes(d.actual))),
    ('author-only', 'theirs', lambda d: d.item == 'c10'),
    ('letter-case', 'theirs', lambda d: d.expected.lower() == d.actual.lower()
        or plain(d.expected).lower() == plain(d.actual).lower()),
    ('brackets', 'theirs', lambda d: d.expected.replace(']', ')').replace('[', '(')
        == d.actual.replace(']', ')').replace('[', '(')),
    ('organization-delimiter', 'theirs', lambda d: d.item == 'ty-treaty'),
    ('comma-before-and', 'theirs', lambda d: d.item in ('cjk-zh', 'literal-mixed')
        and d.expected.replace(', ', ' ') == d.actual.replace(', ', ' ')),
    ('editor-is-translator', 'theirs', lambda d: d.item == 'same-ed-tr'),
    ('nested-quotes', 'theirs', lambda d: without_marks(d.expected) == without_marks(d.actual)
        and re.sub(QUOTES, '"', d.expected).replace(' ', '') == re.sub(QUOTES, '"', d.actual).replace(' ', '')),
    ('substitute', 'theirs', lambda d: d.part != 'cit' and not d.item.startswith('pg-')
        and bool(SUBSTITUTE.search(plain(d.expected))) != bool(SUBSTITUTE.search(plain(d.actual)))),
    ('number-order', 'theirs', lambda d: re.sub(r'\d+', '#', plain(d.expected)) == re.sub(r'\d+', '#', plain(d.actual))
        and d.part == 'bib'),
    ('cite-order', 'open', lambda d: d.part == 'cit' and sorted(re.findall(r'\w+', plain(d.expected)))
        == sorted(re.findall(r'\w+', plain(d.actual))) and without_marks(d.expected) != without_marks(d.actual)),
    ('space', 'ours', lambda d: spaceless(d.expected) == spaceless(d.actual)),
    ('dash', 'theirs', lambda d: re.sub('[‐‑‒–—-]', '-', d.expected) == re.sub('[‐‑‒–—-]', '-', d.actual)),
    ('cite-delimiter', 'theirs', lambda d: d.part == 'cit' and without_marks(d.expected) == without_marks(d.actual)),
    ('mark', 'theirs', lambda d: without_marks(d.expected) == without_marks(d.actual)),
    ('more-words', 'open', lambda d: not d.missing and d.part == 'cit'),
    ('fewer-words', 'open', lambda d: not d.extra or not d.missing),
]


def kind_of(difference):
    for name, verdict, fits in KINDS:
        if fits(difference):
            return name, verdict
    return 'other', 'open'


def around(difference):
    """The first place where the two differ, as two short texts."""
    expected, actual = plain(difference.expected).strip(), plain(difference.actual).strip()
    if expected == actual:
        expected, actual = difference.expected.strip(), difference.actual.strip()
    match = difflib.SequenceMatcher(None, expected, actual, autojunk=False)
    changes = [op for op in match.get_opcodes() if op[0] != 'equal']
    if not changes:
        return expected[:60], actual[:60]
    _, i, i2, j, j2 = changes[0]
    start = max(0, i - 24)
    return (expected[start:max(i2, i) + 24][:110], actual[max(0, j - 24):max(j2, j) + 24][:110])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('expected')
    parser.add_argument('actual')
    parser.add_argument('--examples', type=int, default=1)
    parser.add_argument('--kind')
    arguments = parser.parse_args()
    key = lambda record: (record['style'], record['locale'])
    actual = {key(record): dict(outputs(record)) for record in read(arguments.actual)}
    found, total = collections.defaultdict(list), 0
    for record in read(arguments.expected):
        if record.get('error'):
            continue
        own = actual.get(key(record), {})
        for (part, item), expected in outputs(record):
            if expected is None or any(error in expected for error in ERRORS):
                continue
            total += 1
            if expected != own.get((part, item)):
                difference = Difference(record, part, item, expected, own.get((part, item)) or '')
                found[kind_of(difference)].append(difference)
    count = sum(len(each) for each in found.values())
    print('%d outputs, %d differ (%.2f %% equal)\n' % (total, count, 100 * (total - count) / total))
    print('| kind | verdict | outputs | styles | style, item: expected → actual |\n| --- | --- | ---: | ---: | --- |')
    for (name, verdict), each in sorted(found.items(), key=lambda entry: -len(entry[1])):
        if arguments.kind and name != arguments.kind:
            continue
        styles = {}
        for difference in each:
            styles.setdefault(difference.record['style'], difference)
        for difference in list(styles.values())[:arguments.examples]:
            example = '%s, %s: %s → %s' % ((difference.record['style'], difference.item) + around(difference))
            row = (name, verdict, len(each), len(styles), example.replace('|', '\\|').replace('\n', ' '))
            print('| %s | %s | %d | %d | %s |' % row)


if __name__ == '__main__':
    main()
