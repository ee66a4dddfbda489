using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RefKit.Casing;
using RefKit.Csl;
using RefKit.Linting.Apa;
using RefKit.Linting.Rules;
using RefKit.Linting.Vancouver;
using RefKit.Linting.Written;
using RefKit.Markup;
using RefKit.Parsing;

namespace RefKit.Linting;

/// <summary>
/// Reads a reference list as people wrote it and reports, with the place, what differs from a manual. Each rule looks
/// at the characters around a field that the parser found; an edit is offered only where it is sure. Never throws on
/// any text; time is linear in its length, but for sorting. Of entries of more than 5,000 characters only the place in
/// the list is looked at. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// var report = ReferenceLinter.Apa.Lint(File.ReadAllText("references.md"));
/// foreach (var finding in report.Findings)
/// {
///     Console.WriteLine(finding);   // line 1, column 93: error APA-DOI-FORM (9.35): …
/// }
/// </code></example>
public sealed class ReferenceLinter
{
    private const int MaxEntryLength = 5_000;

    private readonly ImmutableArray<EntryRule> _entryRules;
    private readonly ImmutableArray<ListRule> _listRules;

    private ReferenceLinter(
        string style, ImmutableArray<LintRule> rules,
        ImmutableArray<EntryRule> entryRules, ImmutableArray<ListRule> listRules)
    {
        Style = style;
        Rules = rules;
        _entryRules = entryRules;
        _listRules = listRules;
    }

    /// <summary>The rules of the Publication Manual of the American Psychological Association, 7th edition.</summary>
    public static ReferenceLinter Apa { get; } = new("apa", ApaRules.All, ApaChecks.Entry, ApaChecks.List);

    /// <summary>The rules of Vancouver style: Citing Medicine, 2nd edition, as the ICMJE recommends it.</summary>
    public static ReferenceLinter Vancouver { get; } =
        new("vancouver", VancouverRules.All, VancouverChecks.Entry, VancouverChecks.List);

    /// <summary>The linters there are.</summary>
    public static ImmutableArray<ReferenceLinter> All { get; } = [Apa, Vancouver];

    /// <summary>The built-in style whose manual is asked.</summary>
    public string Style { get; }

    /// <summary>The rules that are looked at.</summary>
    public ImmutableArray<LintRule> Rules { get; }

    /// <summary>Finds what is wrong in a list.</summary>
    /// <param name="text">A reference list, or a text that has one: plain, Markdown or HTML.</param>
    /// <param name="options">How; null for <see cref="LintOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work between two entries.</param>
    public LintReport Lint(string text, LintOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var chosen = options ?? LintOptions.Default;
        var markup = chosen.Markup ?? WrittenText.Detect(text);
        var list = ReferenceParser.Default.ParseList(text);
        var written = new List<WrittenEntry>(list.References.Length);
        var views = new List<EntryView>(list.References.Length);
        var mended = new List<MendedEntry>(list.References.Length);
        for (var i = 0; i < list.References.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var entry = list.List.Entries[i];
            written.Add(WrittenEntry.Align(text, entry.Text, entry.Range, markup));
            views.Add(new EntryView(written[i], list.References[i], entry.Label));
            if (entry.Text.Length <= MaxEntryLength)
            {
                foreach (var rule in _entryRules)
                {
                    rule(views[i]);
                }
            }

            // Before the rules on the list: the place of an entry is no fault of its text.
            mended.Add(MendedEntry.Of(written[i], views[i].Findings));
        }

        foreach (var rule in _listRules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule(views);
        }

        var printed = Print(list, chosen.Casing, cancellationToken);
        return new LintReport
        {
            Style = Style,
            Entries = [.. list.References.Select((x, i) => new LintedEntry(
                list.List.Entries[i], x, Correct(written[i], mended[i], printed[i]), mended[i].IsWhole))],
            Findings = Place(text, written, views),
            Checksum = ChecksumOf(text),
        };
    }

    internal static string ChecksumOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // What is written is kept where it can be: the style prints no more than what was read of an entry.
    private static FormattedText Correct(WrittenEntry written, MendedEntry mended, FormattedText printed)
    {
        var isPrinted = mended.IsWhole
            ? !written.ShowsItalics && printed.ToString() == mended.Text.ToString()
            : !printed.IsEmpty && KeptContent.IsSame(mended.Text.ToString(), printed.ToString());
        return isPrinted ? printed : mended.Text;
    }

    private FormattedText[] Print(
        ParsedReferenceList list, CasingOptions casing, CancellationToken cancellationToken)
    {
        var references = list.References.Select(x => InSentenceCase(x.Reference, casing)).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var printed = new Dictionary<Reference, FormattedText>(ReferenceEqualityComparer.Instance);
        foreach (var entry in CslStyle.BuiltIn(Style).FormatBibliography(references).Entries)
        {
            printed[entry.Reference] = entry.Text;
        }

        return [.. references.Select(x => printed.GetValueOrDefault(x) ?? FormattedText.Empty)];
    }

    private static Reference InSentenceCase(Reference reference, CasingOptions casing)
    {
        var options = casing with { Language = reference.Language ?? casing.Language };
        return ReferenceCaser.Apply(reference, ReferenceCasing.Sentence, options).Reference;
    }

    private static ImmutableArray<LintFinding> Place(string text, List<WrittenEntry> written, List<EntryView> views)
    {
        var findings = new List<LintFinding>();
        var lines = new LineCounter(text);
        for (var i = 0; i < views.Count; i++)
        {
            foreach (var draft in views[i].Findings)
            {
                var range = written[i].ToSource(draft.Start, draft.Length);
                var (line, column) = lines.PlaceOf(range.Start);
                findings.Add(new LintFinding
                {
                    Rule = draft.Rule,
                    EntryIndex = i,
                    Range = range,
                    Line = line,
                    Column = column,
                    Message = draft.Message,
                    Severity = draft.Severity,
                    Edits = EditsOf(written[i], draft),
                });
            }
        }

        return [.. findings.OrderBy(static x => x.EntryIndex).ThenBy(static x => x.Range.Start)];
    }

    // All or none: half of a change may be worse than none.
    private static ImmutableArray<LintEdit> EditsOf(WrittenEntry written, DraftFinding draft)
    {
        if (draft.Italics != ItalicsChange.None)
        {
            var changes = draft.Italics == ItalicsChange.Set
                ? written.ItalicEdits(draft.Start, draft.Length)
                : written.UprightEdits(draft.Start, draft.Length);
            return [.. changes.Select(static x => Edit(x)).OrderBy(static x => x.Start)];
        }

        var edits = draft.Edits.Select(x => written.ToSourceEdit(x.Start, x.Length, x.NewText)).ToList();
        return edits.Contains(null)
            ? []
            : [.. edits.OfType<(TextRange, string)>().Select(static x => Edit(x)).OrderBy(static x => x.Start)];
    }

    private static LintEdit Edit((TextRange Range, string NewText) edit) =>
        new(edit.Range.Start, edit.Range.Length, edit.NewText);
}
