using System.Text;
using RefKit.Markup;

/// <summary>Writes Org mode's markup: a format of one's own needs no more than this.</summary>
internal sealed class OrgTextWriter : IFormattedTextWriter
{
    private readonly StringBuilder _text = new();

    // A zero-width space keeps a sign of the text from being read as markup.
    public void WriteText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _text.Append(c is '*' or '/' or '_' or '[' ? "\u200B" : "").Append(c);
        }
    }

    public void StartStyle(TextStyle style) => _text.Append(SignOf(style));

    public void EndStyle(TextStyle style) => _text.Append(SignOf(style));

    public void StartLink(string url) => _text.Append("[[").Append(url).Append("][");

    public void EndLink() => _text.Append("]]");

    public override string ToString() => _text.ToString();

    private static string SignOf(TextStyle style) => style switch
    {
        TextStyle.Italic or TextStyle.Oblique => "/",
        TextStyle.Bold => "*",
        TextStyle.Underline => "_",
        _ => "",
    };
}
