using System.Globalization;
using System.Text;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>Writes a bibliography as HTML; see <see cref="FormattedBibliography.ToHtml(HtmlStyling)"/>.</summary>
internal sealed class HtmlBibliography
{
    private readonly BibliographyLayout _layout;
    private readonly HtmlStyling _styling;
    private readonly (string Class, string Rules)[] _rules;

    private HtmlBibliography(FormattedBibliography bibliography, HtmlStyling styling)
    {
        _layout = BibliographyLayout.Of(bibliography);
        _styling = styling;
        _rules = styling == HtmlStyling.Classes ? [] : Rules(bibliography, _layout.LabelLength);
    }

    public static string Write(FormattedBibliography bibliography, HtmlStyling styling) =>
        new HtmlBibliography(bibliography, styling).Write();

    private string Write()
    {
        var html = new StringBuilder();
        if (_styling == HtmlStyling.StyleElement)
        {
            html.Append("<style>\n");
            foreach (var (name, rules) in _rules)
            {
                html.Append('.').Append(name).Append(" { ").Append(rules).Append(" }\n");
            }

            html.Append("</style>\n");
        }

        html.Append("<div class=\"csl-bib-body\"").Append(Inline("csl-bib-body")).Append(">\n");
        foreach (var section in _layout.Sections)
        {
            if (section.Title is { Length: > 0 } title)
            {
                html.Append("  <h2 class=\"csl-section\">").Append(FormattedText.FromPlainText(title).ToHtml())
                    .Append("</h2>\n");
            }

            foreach (var entry in section.Entries)
            {
                html.Append("  <div class=\"csl-entry\"").Append(Inline("csl-entry")).Append('>');
                WriteEntry(html, entry.Text);
                html.Append("</div>\n");
            }
        }

        return html.Append("</div>").ToString();
    }

    private string Inline(string name)
    {
        if (_styling != HtmlStyling.Inline)
        {
            return "";
        }

        foreach (var (known, rules) in _rules)
        {
            if (known == name)
            {
                return $" style=\"{rules}\"";
            }
        }

        return "";
    }

    // Every "<" of a value is escaped, so that what is replaced can only be the tags of blocks.
    private void WriteEntry(StringBuilder output, FormattedText text)
    {
        if (_styling != HtmlStyling.Inline)
        {
            text.WriteTo(new HtmlTextWriter(output));
            return;
        }

        var html = text.ToHtml();
        foreach (var name in (ReadOnlySpan<string>)["csl-block", "csl-left-margin", "csl-right-inline", "csl-indent"])
        {
            html = html.Replace($"<div class=\"{name}\">", $"<div class=\"{name}\"{Inline(name)}>",
                StringComparison.Ordinal);
        }

        output.Append(html);
    }

    private static (string, string)[] Rules(FormattedBibliography bibliography, int labelLength)
    {
        var width = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(2, labelLength) * 0.6 + 0.6:0.#}em");
        var isInMargin = bibliography.SecondFieldAlign == FieldAlign.Margin;
        var entry = "clear: left;";
        if (bibliography.HasHangingIndent)
        {
            entry += " padding-left: 2em; text-indent: -2em;";
        }

        if (bibliography.EntrySpacing > 0)
        {
            entry += string.Create(CultureInfo.InvariantCulture, $" margin-bottom: {bibliography.EntrySpacing}em;");
        }

        return
        [
            ("csl-bib-body", string.Create(CultureInfo.InvariantCulture,
                $"line-height: {Math.Max(1, bibliography.LineSpacing) * 1.35:0.##};")),
            ("csl-entry", entry),
            ("csl-left-margin", isInMargin
                ? $"float: left; width: {width}; margin-left: -{width}; text-indent: 0;"
                : $"float: left; width: {width}; text-indent: 0;"),
            ("csl-right-inline", isInMargin ? "text-indent: 0;" : $"margin-left: {width}; text-indent: 0;"),
            ("csl-block", "text-indent: 0;"),
            ("csl-indent", "margin-left: 2em; text-indent: 0;"),
        ];
    }
}
