using System.Collections.Immutable;
using System.Text;

namespace RefKit.Csl;

/// <summary>A formatted bibliography, in the order of the style. Immutable.</summary>
public sealed record FormattedBibliography
{
    /// <summary>The entries, in order.</summary>
    public required ImmutableArray<BibliographyEntry> Entries { get; init; }

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

    /// <summary>The entries as plain text, one a line.</summary>
    public override string ToString() => string.Join('\n', Entries.Select(static entry => entry.Text.ToString()));

    /// <summary>The entries as <c>div class="csl-entry"</c> in a <c>div class="csl-bib-body"</c>; every value
    /// escaped.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var entry in Entries)
        {
            html.Append("  <div class=\"csl-entry\">").Append(entry.Text.ToHtml()).Append("</div>\n");
        }

        return html.Append("</div>").ToString();
    }

    /// <summary>The entries as Markdown paragraphs.</summary>
    public string ToMarkdown() => string.Join("\n\n", Entries.Select(static entry => entry.Text.ToMarkdown()));
}
