using System.Text;

namespace RefKit.Markup;

/// <summary>Writes HTML; see <see cref="FormattedText.ToHtml"/>.</summary>
internal sealed class HtmlTextWriter(StringBuilder target) : IFormattedTextWriter
{
    public void WriteText(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '&' or '<' or '>')
            {
                target.Append(text[start..i]).Append(c switch
                {
                    '&' => "&#38;",
                    '<' => "&#60;",
                    _ => "&#62;",
                });
                start = i + 1;
            }
            else if (IsSpace(c) && i + 1 < text.Length && IsSpace(text[i + 1]))
            {
                // A browser would show two spaces as one.
                target.Append(text[start..i]).Append("\u00A0 ");
                i++;
                start = i + 1;
            }
            else if (c >= '\u00AA' && SuperscriptLetters.TryGetBase(c, out var letter))
            {
                target.Append(text[start..i]).Append("<sup>").Append(letter).Append("</sup>");
                start = i + 1;
            }
        }

        target.Append(text[start..]);
    }

    public void StartStyle(TextStyle style) => target.Append(StartTag(style));

    public void EndStyle(TextStyle style) => target.Append(style switch
    {
        TextStyle.Italic => "</i>",
        TextStyle.Oblique => "</em>",
        TextStyle.Bold => "</b>",
        TextStyle.Superscript => "</sup>",
        TextStyle.Subscript => "</sub>",
        TextStyle.Block => "</div>\n",
        TextStyle.LeftMargin => "</div>",
        TextStyle.RightInline or TextStyle.Indent => "</div>\n  ",
        _ => "</span>",
    });

    public void StartLink(string url)
    {
        target.Append("<a href=\"");
        foreach (var c in url)
        {
            _ = c switch
            {
                '&' => target.Append("&amp;"),
                '<' => target.Append("&lt;"),
                '>' => target.Append("&gt;"),
                '"' => target.Append("&quot;"),
                '\'' => target.Append("&#39;"),
                _ => target.Append(c),
            };
        }

        target.Append("\">");
    }

    public void EndLink() => target.Append("</a>");

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static string StartTag(TextStyle style) => style switch
    {
        TextStyle.Italic => "<i>",
        TextStyle.Oblique => "<em>",
        TextStyle.Upright => "<span style=\"font-style:normal;\">",
        TextStyle.Bold => "<b>",
        TextStyle.NormalWeight => "<span style=\"font-weight:normal;\">",
        TextStyle.Light => "<span style=\"font-weight:lighter;\">",
        TextStyle.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        TextStyle.NormalVariant => "<span style=\"font-variant:normal;\">",
        TextStyle.Underline => "<span style=\"text-decoration:underline;\">",
        TextStyle.NoUnderline => "<span style=\"text-decoration:none;\">",
        TextStyle.Superscript => "<sup>",
        TextStyle.Subscript => "<sub>",
        TextStyle.Baseline => "<span style=\"baseline\">",
        TextStyle.Block => "\n\n    <div class=\"csl-block\">",
        TextStyle.LeftMargin => "\n    <div class=\"csl-left-margin\">",
        TextStyle.RightInline => "<div class=\"csl-right-inline\">",
        _ => "<div class=\"csl-indent\">",
    };
}
