using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>What the writers of whole bibliographies need to know about all entries together.</summary>
internal sealed class BibliographyLayout
{
    // A first field that is longer than this is no label: it does not widen the margin for all others.
    private const int LongestLabel = 24;

    private readonly Lazy<FormattedText?> _widestLabel;

    private BibliographyLayout(FormattedBibliography bibliography)
    {
        _widestLabel = new Lazy<FormattedText?>(() => FindWidestLabel(bibliography), LazyThreadSafetyMode.None);
        Sections = bibliography.Sections.IsDefaultOrEmpty
            ? [new FormattedSection(null, bibliography.Entries)]
            : bibliography.Sections.Where(static section => !section.Entries.IsEmpty).ToArray();
    }

    /// <summary>The sections that have entries; all entries without a heading where there are none.</summary>
    public IReadOnlyList<FormattedSection> Sections { get; }

    /// <summary>The longest text in the left margin; null when no entry begins there.</summary>
    public FormattedText? WidestLabel => _widestLabel.Value;

    /// <summary>The characters of the longest text in the left margin; 0 when no entry begins there.</summary>
    public int LabelLength => WidestLabel?.ToString().Length ?? 0;

    public static BibliographyLayout Of(FormattedBibliography bibliography) => new(bibliography);

    private static FormattedText? FindWidestLabel(FormattedBibliography bibliography)
    {
        FormattedText? widest = null;
        var length = 0;
        foreach (var entry in bibliography.Entries)
        {
            if (BlockSplitter.Split(entry.Text) is [(TextBlock.LeftMargin, var label), ..]
                && label.ToString().Length is var own && own > length && own <= LongestLabel)
            {
                widest = label;
                length = own;
            }
        }

        return widest;
    }
}
