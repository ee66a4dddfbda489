using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>
/// Marks field values so that they are found again in what a CSL processor makes of them. Text gets caseless letters
/// behind its first and before its last letter, where neither casing nor punctuation of a style touches them; numbers
/// are replaced by ones that occur nowhere else.
/// </summary>
internal sealed partial class FieldMarks
{
    public const int Year = 8713;
    public const int AccessedYear = 8431;
    public const string Volume = "90417";
    public const string Issue = "90523";
    public const string FirstPage = "70001";
    public const string LastPage = "70099";
    public const char Number = '\u01C3';

    // Latin letters without case.
    private const string Letters = "\u01BB\u01C0\u01C1\u01C2\u0294";

    private readonly Dictionary<FieldLabel, string> _codes = [];
    private string _locator = "";

    public FieldMarks(ref SplitMix random, KnownReference known)
    {
        Doi = IdentifierMaker.Doi(ref random, known);
        Isbn = IdentifierMaker.Isbn(ref random);
        Url = "https://www.example" + random.Next(1000).ToString(CultureInfo.InvariantCulture) + ".org/"
            + random.Next(100000).ToString(CultureInfo.InvariantCulture) + (random.Chance(0.5) ? ".html" : "");
        AccessedText = (1999 + random.Next(26)).ToString(CultureInfo.InvariantCulture);
        IssueText = (1 + random.Next(12)).ToString(CultureInfo.InvariantCulture);
    }

    public string Doi { get; }

    public string Isbn { get; }

    public string Url { get; }

    private string AccessedText { get; }

    private string IssueText { get; }

    public string Locator(ref SplitMix random)
    {
        _locator = (1 + random.Next(600)).ToString(CultureInfo.InvariantCulture);
        return "70301";
    }

    /// <summary>The text with its marks; null for none, and for text too short or with such letters.</summary>
    public string? Mark(FieldLabel label, string? value)
    {
        if (value is null || value.AsSpan().ContainsAny(Letters + Number))
        {
            return null;
        }

        var first = -1;
        var last = -1;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsLetter(value[i]))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (last - first < 2 || char.IsSurrogate(value[first]) || char.IsSurrogate(value[last]))
        {
            return null;
        }

        var code = CodeOf(label);
        return value[..(first + 1)] + code + value[(first + 1)..last] + code + value[last..];
    }

    public ImmutableArray<Name> Mark(FieldLabel label, IReadOnlyList<PersonName> names)
    {
        var marked = ImmutableArray.CreateBuilder<Name>();
        foreach (var name in names)
        {
            if (Mark(label, name.Family) is not { } family)
            {
                return [];
            }

            marked.Add(name.Given.Length == 0 ? Name.Organization(family) : Name.Person(family, name.Given));
        }

        return marked.ToImmutable();
    }

    /// <summary>Takes the marks out again; null where the author, the date or the title is lost.</summary>
    public LabelledReference? Read(string text, KnownReference known, string id)
    {
        var plain = new StringBuilder();
        var spans = new List<LabelledSpan>();
        var open = new Dictionary<FieldLabel, (int Start, int End)>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == Number)
            {
                var end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                spans.Add(new LabelledSpan(FieldLabel.CitationNumber, plain.Length, end - i - 1, 1));
                plain.Append(text, i + 1, end - i - 1);
                i = end;
            }
            else if (LabelAt(text, i) is { } label)
            {
                // One letter stands before an opening mark, and one behind a closing one; names have several pairs.
                open[label] = open.TryGetValue(label, out var range)
                    ? (range.Start, plain.Length + 1) : (plain.Length - 1, plain.Length + 1);
                i += 2;
            }
            else if (char.IsAsciiDigit(text[i]) && Digits().Match(text, i) is { Success: true } digits)
            {
                Replace(digits.Value, known, plain, spans);
                i += digits.Length;
            }
            else
            {
                plain.Append(text[i++]);
            }
        }

        return Finish(plain.ToString().Trim(), spans, open, known, id);
    }

    [GeneratedRegex(@"\G(?:70001(?:\s?[\u2010-\u2015\-~\u301C\uFF5E]+\s?\d{1,5})?|70301|8713|8431|90417|90523)",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    private void Replace(string found, KnownReference known, StringBuilder plain, List<LabelledSpan> spans)
    {
        var (label, value) = found switch
        {
            "8713" => (FieldLabel.Date, known.Year ?? ""),
            "8431" => (FieldLabel.Accessed, AccessedText),
            Volume => (FieldLabel.Volume, known[FieldLabel.Volume] ?? ""),
            Issue => (FieldLabel.Issue, known[FieldLabel.Issue] ?? IssueText),
            "70301" => (FieldLabel.Pages, _locator),
            _ => (FieldLabel.Pages, Pages(known[FieldLabel.Pages] ?? "", found)),
        };
        spans.Add(new LabelledSpan(label, plain.Length, value.Length, 1));
        plain.Append(value);
    }

    // The pages with the joiner, and shortened as the style shortens.
    private static string Pages(string pages, string found)
    {
        var cut = pages.AsSpan().IndexOfAny('-', '–');
        var joiner = found.AsSpan().IndexOfAny("-\u2010\u2011\u2012\u2013\u2014\u2015~\u301C\uFF5E");
        if (cut <= 0 || found == FirstPage)
        {
            return cut <= 0 ? pages : pages[..cut].Trim();
        }

        var first = pages[..cut].Trim();
        var last = pages[(cut + 1)..].TrimStart('-', '–').Trim();
        var digits = found.Length - 1;
        while (digits > 0 && char.IsAsciiDigit(found[digits]))
        {
            digits--;
        }

        var shown = found.Length - 1 - digits;
        if (shown < 5 && first.Length == last.Length && last.Length > 2 && last.All(char.IsAsciiDigit))
        {
            var same = 0;
            while (same < last.Length - shown && first[same] == last[same])
            {
                same++;
            }

            last = last[same..];
        }

        return joiner < 0 ? first : first + found[5..(digits + 1)] + last;
    }

    private LabelledReference? Finish(string text, List<LabelledSpan> spans,
        Dictionary<FieldLabel, (int Start, int End)> open, KnownReference known, string id)
    {
        if (!open.ContainsKey(known.IsEdited ? FieldLabel.Editor : FieldLabel.Author) || !open.ContainsKey(FieldLabel.Title))
        {
            return null;
        }

        foreach (var (label, (start, end)) in open)
        {
            var names = label switch
            {
                FieldLabel.Author => known.Authors,
                FieldLabel.Editor => known.IsEdited ? known.Authors : known.Editors,
                _ => null,
            };
            var (from, to) = names is null ? (start, end) : NameSpanGrower.Grow(text, start, end, names);
            while (from > 0 && !char.IsWhiteSpace(text[from - 1]) && char.IsLetterOrDigit(text[from - 1]))
            {
                from--;
            }

            spans.Add(new LabelledSpan(label, from, to - from, 1));
        }

        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Label is FieldLabel.Date or FieldLabel.Accessed)
            {
                var (from, to) = DateSpanGrower.Grow(text, spans[i].Start, spans[i].End);
                spans[i] = spans[i] with { Start = from, Length = to - from };
            }
        }

        AddExact(FieldLabel.Doi, Doi, text, spans);
        AddExact(FieldLabel.Url, Url, text, spans);
        AddExact(FieldLabel.Isbn, Isbn, text, spans);
        return Order(text, spans, id);
    }

    private static void AddExact(FieldLabel label, string value, string text, List<LabelledSpan> spans)
    {
        if (text.IndexOf(value, StringComparison.Ordinal) is >= 0 and var at)
        {
            spans.Add(new LabelledSpan(label, at, value.Length, 1));
        }
    }

    private static LabelledReference? Order(string text, List<LabelledSpan> spans, string id)
    {
        var ordered = new List<LabelledSpan>();
        foreach (var span in spans.OrderBy(static x => x.Start))
        {
            if (span.Start < 0 || span.End > text.Length)
            {
                return null;
            }

            var (start, end) = SpanTrimmer.Trim(text, span.Label, span.Start, span.End);
            if (end <= start || (ordered.Count > 0 && ordered[^1].End > start))
            {
                return null;
            }

            ordered.Add(span with { Start = start, Length = end - start });
        }

        return new LabelledReference(id, "made", text, ordered, []);
    }

    private static FieldLabel? LabelAt(string text, int at)
    {
        var first = Letters.IndexOf(text[at], StringComparison.Ordinal);
        var second = at + 1 < text.Length ? Letters.IndexOf(text[at + 1], StringComparison.Ordinal) : -1;
        return first >= 0 && second >= 0 ? (FieldLabel)((first * Letters.Length) + second) : null;
    }

    private string CodeOf(FieldLabel label)
    {
        if (!_codes.TryGetValue(label, out var code))
        {
            _codes.Add(label, code = $"{Letters[(int)label / Letters.Length]}{Letters[(int)label % Letters.Length]}");
        }

        return code;
    }
}
