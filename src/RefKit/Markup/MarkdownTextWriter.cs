using System.Text;

namespace RefKit.Markup;

/// <summary>Writes CommonMark; see <see cref="FormattedText.ToMarkdown"/>.</summary>
internal sealed class MarkdownTextWriter(StringBuilder target) : IFormattedTextWriter
{
    // ASCII punctuation that can begin or end markup anywhere in a line. What is special only at the start of a line
    // (#, -, +, digits with a dot) is handled where a line starts.
    private const string Special = "\\`*_[]<>&~|";

    private bool _isInLink;
    private string _url = "";

    public void WriteText(ReadOnlySpan<char> text)
    {
        var isLineStart = target.Length == 0 || target[^1] == '\n';
        if (isLineStart)
        {
            text = EscapeLineStart(text);
        }

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Special.Contains(c, StringComparison.Ordinal) && !IsPlainUnderscore(text, i)
                && !IsPlainAmpersand(text, i))
            {
                target.Append('\\');
            }

            target.Append(c);
        }
    }

    public void StartStyle(TextStyle style) => target.Append(style switch
    {
        TextStyle.Italic or TextStyle.Oblique => "*",
        TextStyle.Bold => "**",
        TextStyle.SmallCaps => "<span style=\"font-variant:small-caps;\">",
        TextStyle.Underline => "<u>",
        TextStyle.Superscript => "<sup>",
        TextStyle.Subscript => "<sub>",
        TextStyle.Block or TextStyle.Indent => "  \n",
        _ => "",
    });

    public void EndStyle(TextStyle style) => target.Append(style switch
    {
        TextStyle.Italic or TextStyle.Oblique => "*",
        TextStyle.Bold => "**",
        TextStyle.SmallCaps => "</span>",
        TextStyle.Underline => "</u>",
        TextStyle.Superscript => "</sup>",
        TextStyle.Subscript => "</sub>",
        TextStyle.LeftMargin => target.Length > 0 && target[^1] != ' ' ? " " : "",
        _ => "",
    });

    public void StartLink(string url)
    {
        _isInLink = true;
        target.Append('[');
        _url = url;
    }

    public void EndLink()
    {
        if (!_isInLink)
        {
            return;
        }

        _isInLink = false;
        target.Append("](<").Append(_url.Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)).Append(">)");
    }

    private ReadOnlySpan<char> EscapeLineStart(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits > 0 && digits < text.Length && (text[digits] is '.' or ')')
            && (digits + 1 == text.Length || text[digits + 1] == ' '))
        {
            target.Append(text[..digits]).Append('\\').Append(text[digits]);
            return text[(digits + 1)..];
        }

        if (!text.IsEmpty && (text[0] is '#' or '-' or '+' or '='))
        {
            target.Append('\\');
        }

        return text;
    }

    // An ampersand is markup only where it begins an entity: "&amp;", "&#38;".
    private static bool IsPlainAmpersand(ReadOnlySpan<char> text, int index) =>
        text[index] == '&'
        && (index + 1 == text.Length || !(char.IsAsciiLetter(text[index + 1]) || text[index + 1] == '#'));

    // An underscore between two letters or digits ("10.1000/a_b") is not markup in CommonMark.
    private static bool IsPlainUnderscore(ReadOnlySpan<char> text, int index) =>
        text[index] == '_' && index > 0 && index + 1 < text.Length
        && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
}
