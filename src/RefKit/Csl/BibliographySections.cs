using System.Collections.Immutable;
using System.Globalization;
using RefKit.Csl.Passes;

namespace RefKit.Csl;

/// <summary>Formats the bibliography of a document in the sections that the options ask for.</summary>
internal static class BibliographySections
{
    public static FormattedBibliography Format(DocumentModel model, FormatOptions options)
    {
        var printed = options.Filter is { } filter
            ? model.SortedEntries.FindAll(entry => filter(entry.Original))
            : model.SortedEntries;
        if (options.Sections.IsDefaultOrEmpty)
        {
            return new FormattedBibliography { Entries = Write(model, printed, options) };
        }

        var members = Divide(printed, options.Sections);
        ImmutableArray<FormattedSection> sections =
            [
            .. options.Sections.Select(
                (section, i) => new FormattedSection(section.Title, Write(model, members[i], options))),
        ];
        return new FormattedBibliography
        {
            Entries = [.. sections.SelectMany(static section => section.Entries)],
            Sections = sections,
            Diagnostics = Missing(printed.Except(members.SelectMany(static list => list)).Count()),
        };
    }

    private static List<DocumentEntry>[] Divide(
        List<DocumentEntry> entries, ImmutableArray<BibliographySection> sections)
    {
        List<DocumentEntry>[] members = [.. sections.Select(static _ => new List<DocumentEntry>())];
        foreach (var entry in entries)
        {
            var isPlaced = false;
            for (var i = 0; i < sections.Length; i++)
            {
                if (sections[i].Filter is { } fits && fits(entry.Original))
                {
                    members[i].Add(entry);
                    isPlaced = true;
                }
            }

            for (var i = 0; i < sections.Length && !isPlaced; i++)
            {
                if (sections[i].Filter is null)
                {
                    members[i].Add(entry);
                }
            }
        }

        return members;
    }

    private static ImmutableArray<BibliographyEntry> Write(
        DocumentModel model, List<DocumentEntry> entries, FormatOptions options) =>
        [.. BibliographyWriter.Write(model, entries).Select(item =>
            new BibliographyEntry(item.Entry.Original, EntryAdditions.Apply(model, options, item.Entry, item.Text))
            {
                Number = item.Entry.Number,
            })];

    private static ImmutableArray<Diagnostic> Missing(int count) => count == 0 ? [] :
    [
        new Diagnostic("CSL101", DiagnosticSeverity.Warning, string.Create(
            CultureInfo.InvariantCulture, $"{count} of the references fit no section and are left out.")),
    ];
}
