using System.Text;
using RefKit.Markup;
using SpectreMarkup = Spectre.Console.Markup;

namespace RefKit.Cli.Output;

/// <summary>Writes formatted text as Spectre.Console markup. Spectre cannot switch a style off within another, so each
/// run names all that holds for it.</summary>
internal sealed class SpectreTextWriter : IFormattedTextWriter
{
    private readonly StringBuilder _markup = new();
    private readonly List<TextStyle> _styles = [];
    private string? _url;

    public void WriteText(ReadOnlySpan<char> text)
    {
        var style = EffectiveStyle();
        if (_url is not null && !_url.Contains('[') && !_url.Contains(']'))
        {
            style = $"{style} link={_url}".TrimStart();
        }

        var escaped = SpectreMarkup.Escape(WithoutControls(text));
        _markup.Append(style.Length == 0 ? escaped : $"[{style}]{escaped}[/]");
    }

    public void StartStyle(TextStyle style)
    {
        if (style is TextStyle.Block or TextStyle.Indent && _markup.Length > 0)
        {
            _markup.Append(style == TextStyle.Indent ? "\n    " : "\n");
        }

        _styles.Add(style);
    }

    public void EndStyle(TextStyle style)
    {
        _styles.RemoveAt(_styles.Count - 1);
        if (style == TextStyle.LeftMargin)
        {
            _markup.Append(' ');
        }
    }

    public void StartLink(string url) => _url = url;

    public void EndLink() => _url = null;

    public override string ToString() => _markup.ToString();

    private string EffectiveStyle()
    {
        bool italic = false, bold = false, underline = false;
        foreach (var style in _styles)
        {
            switch (style)
            {
                case TextStyle.Italic or TextStyle.Oblique:
                    italic = true;
                    break;
                case TextStyle.Upright:
                    italic = false;
                    break;
                case TextStyle.Bold:
                    bold = true;
                    break;
                case TextStyle.NormalWeight:
                    bold = false;
                    break;
                case TextStyle.Underline:
                    underline = true;
                    break;
                case TextStyle.NoUnderline:
                    underline = false;
                    break;
            }
        }

        return string.Join(' ', new[] { italic ? "italic" : "", bold ? "bold" : "", underline ? "underline" : "" }
            .Where(static name => name.Length > 0));
    }

    // Text from a file must not steer the terminal.
    private static string WithoutControls(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) && c != '\n' ? ' ' : c);
        }

        return clean.ToString();
    }
}
