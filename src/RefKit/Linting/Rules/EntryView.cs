using RefKit.Casing;
using RefKit.Linting.Written;
using RefKit.Parsing;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Rules;

/// <summary>An entry as the rules see it: its text in one line, the fields in it, and what was found so far.</summary>
internal sealed class EntryView(WrittenEntry written, ParsedReference parsed, string? label)
{
    private readonly List<DraftFinding> _findings = [];
    private readonly Dictionary<TextRange, CasedTitle> _cased = [];

    /// <summary>The entry in one line.</summary>
    public string Text => written.Text;

    /// <summary>The number or key before the entry; null when there is none.</summary>
    public string? Label => label;

    /// <summary>What the parser made of it.</summary>
    public ParsedReference Parsed => parsed;

    /// <summary>The reference.</summary>
    public Reference Reference => parsed.Reference;

    /// <summary>What was found, in the order of the rules.</summary>
    public IReadOnlyList<DraftFinding> Findings => _findings;

    /// <summary>Whether italics could be seen.</summary>
    public bool ShowsItalics => written.ShowsItalics;

    /// <summary>Whether this stands in a journal, magazine or newspaper.</summary>
    public bool IsArticle => Field(FieldLabel.Journal) is not null;

    /// <summary>The first field of a kind; null when there is none.</summary>
    public TextRange? Field(FieldLabel label)
    {
        foreach (var field in parsed.Fields)
        {
            if (field.Label == label && (label != FieldLabel.Journal || !IsBook(field.Range)))
            {
                return field.Range;
            }
        }

        return null;
    }

    /// <summary>A title in sentence case; cased once for all rules.</summary>
    public CasedTitle InSentenceCase(TextRange title)
    {
        if (!_cased.TryGetValue(title, out var cased))
        {
            cased = TitleCaser.ToSentenceCase(TextOf(title), new CasingOptions { Language = Reference.Language });
            _cased.Add(title, cased);
        }

        return cased;
    }

    // "In: Pro jQuery 2.0. Berkeley: Apress": what stands behind "In:", or behind "In" and has a publisher, is a book,
    // though it may look like a journal with its volume.
    private bool IsBook(TextRange container)
    {
        var before = Text.AsSpan(0, container.Start).TrimEnd(" _*");
        return before.TrimEnd(':') is [.., '.' or '?' or '!' or ')', ' ', 'I' or 'i', 'n']
            && (before.EndsWith(":") || parsed.Fields.Any(static field => field.Label == FieldLabel.Publisher));
    }

    /// <summary>All fields of a kind.</summary>
    public IEnumerable<TextRange> Fields(FieldLabel label) =>
        parsed.Fields.Where(field => field.Label == label).Select(static field => field.Range);

    /// <summary>How sure the first field of a kind is; 0 when there is none.</summary>
    public double ConfidenceOf(FieldLabel label) =>
        parsed.Fields.FirstOrDefault(field => field.Label == label).Confidence;

    /// <summary>The text of a place.</summary>
    public string TextOf(TextRange range) => Text.Substring(range.Start, range.Length);

    /// <summary>The text between two places, as far as there is one; empty where they are not in order.</summary>
    public string Between(int start, int end)
    {
        var (first, last) = (Math.Max(0, start), Math.Min(end, Text.Length));
        return first < last ? Text[first..last] : "";
    }

    /// <summary>The character at a place; NUL outside of the text.</summary>
    public char At(int index) => index >= 0 && index < Text.Length ? Text[index] : '\0';

    /// <summary>How many of the letters and digits of a place are in italics, from 0 to 1.</summary>
    public double ItalicShare(TextRange range)
    {
        var (italic, all) = (0, 0);
        for (var i = range.Start; i < range.End; i++)
        {
            if (char.IsLetterOrDigit(Text[i]))
            {
                all++;
                italic += written.IsItalic(i) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : italic / (double)all;
    }

    /// <summary>Whether letters are in italics elsewhere than at some places.</summary>
    public bool HasItalicsOutside(params ReadOnlySpan<TextRange> places)
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (written.IsItalic(i) && char.IsLetter(Text[i]) && !Hold(places, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports that a place is wrong, with what mends it where that is sure.</summary>
    public void Report(LintRule rule, int start, int length, string message, params ReadOnlySpan<DraftEdit> edits) =>
        Add(new DraftFinding(rule, start, length, message, LintSeverity.Error, [.. edits]));

    /// <summary>Reports something to look at.</summary>
    public void Advise(LintRule rule, int start, int length, string message, params ReadOnlySpan<DraftEdit> edits) =>
        Add(new DraftFinding(rule, start, length, message, LintSeverity.Advice, [.. edits]));

    /// <summary>Reports that a place is not in italics.</summary>
    public void ReportUpright(LintRule rule, TextRange range, string message) =>
        Add(OfItalics(rule, range, message, ItalicsChange.Set));

    /// <summary>Reports that a place is in italics.</summary>
    public void ReportItalic(LintRule rule, TextRange range, string message) =>
        Add(OfItalics(rule, range, message, ItalicsChange.Clear));

    private static DraftFinding OfItalics(LintRule rule, TextRange range, string message, ItalicsChange change) =>
        new(rule, range.Start, range.Length, message, LintSeverity.Error, []) { Italics = change };

    private static bool Hold(ReadOnlySpan<TextRange> places, int index)
    {
        foreach (var place in places)
        {
            if (index >= place.Start && index < place.End)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(DraftFinding finding)
    {
        // Two rules of the same name at one place say the same.
        if (!_findings.Any(other => other.Rule == finding.Rule && other.Start == finding.Start))
        {
            _findings.Add(finding);
        }
    }
}
