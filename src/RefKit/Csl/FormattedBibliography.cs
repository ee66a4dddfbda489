using System.Collections.Immutable;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>A formatted bibliography, in the order of the style. Immutable.</summary>
public sealed record FormattedBibliography
{
    /// <summary>The entries, in order; those of the first section first.</summary>
    public required ImmutableArray<BibliographyEntry> Entries { get; init; }

    /// <summary>The sections that <see cref="FormatOptions.Sections"/> asked for, also those without entries, which are
    /// not printed; empty when it asked for none.</summary>
    public ImmutableArray<FormattedSection> Sections { get; init; } = [];

    /// <summary>Whether the second and later lines of an entry are indented.</summary>
    public bool HasHangingIndent { get; init; }

    /// <summary>The empty lines between two entries, in lines.</summary>
    public int EntrySpacing { get; init; }

    /// <summary>The distance of lines, in lines: 2 is double spaced.</summary>
    public int LineSpacing { get; init; } = 1;

    /// <summary>Where the first field stands.</summary>
    public FieldAlign SecondFieldAlign { get; init; }

    /// <summary>What was doubtful or left out; empty as a rule.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The entries as plain text, one a line. A section begins with its title and ends with an empty
    /// line.</summary>
    public override string ToString() => Join("\n", static text => text, static text => text.ToString());

    /// <summary>The entries as <c>div class="csl-entry"</c> in a <c>div class="csl-bib-body"</c>; every value escaped.
    /// Titles of sections are <c>h2 class="csl-section"</c>. How it looks is left to the style sheet of the
    /// page.</summary>
    public string ToHtml() => ToHtml(HtmlStyling.Classes);

    /// <summary>The same HTML with the hanging indent, the aligned numbers and the spacing of the style, ready to be
    /// shown.</summary>
    /// <param name="styling">Where the layout is put.</param>
    public string ToHtml(HtmlStyling styling) => HtmlBibliography.Write(this, styling);

    /// <summary>The entries as Markdown paragraphs; titles of sections are headings of the second level.</summary>
    public string ToMarkdown() => Join(
        "\n\n", static title => "## " + FormattedText.FromPlainText(title).ToMarkdown(),
        static text => text.ToMarkdown());

    /// <summary>A whole RTF file, in ASCII characters: a paragraph an entry in Times New Roman of 12 points, with the
    /// hanging indent, the aligned first field and the spacing of the style.</summary>
    public string ToRtf() => RtfBibliography.Write(this);

    /// <summary>
    /// A LaTeX list, to be put into the body of a document (see <see cref="FormattedText.ToLatex"/> for engines), with
    /// the hanging indent, the aligned first field and the spacing of the style; it compiles as it stands, in a group
    /// of its own. Links are printed as text unless the document loads the package hyperref. Titles of sections are
    /// <c>\section*</c>.
    /// </summary>
    public string ToLatex() => LatexBibliography.Write(this);

    private string Join(string separator, Func<string, string> title, Func<FormattedText, string> text)
    {
        if (Sections.IsDefaultOrEmpty)
        {
            return string.Join(separator, Entries.Select(entry => text(entry.Text)));
        }

        return string.Join("\n\n", Sections.Where(static section => !section.Entries.IsEmpty).Select(section =>
        {
            var entries = section.Entries.Select(entry => text(entry.Text));
            return string.Join(separator, section.Title is { Length: > 0 } heading
                ? entries.Prepend(title(heading))
                : entries);
        }));
    }
}
