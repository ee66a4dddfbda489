using System.Text;
using RefKit.Markup;

namespace RefKit.Tests.Markup;

/// <summary>Keeps the characters and nothing else.</summary>
internal sealed class LetterWriter : IFormattedTextWriter
{
    private readonly StringBuilder _raw = new();
    private readonly StringBuilder _whole = new();

    /// <summary>The characters as they came.</summary>
    public string Raw => _raw.ToString();

    public void WriteText(ReadOnlySpan<char> text)
    {
        _raw.Append(text);
        foreach (var rune in text.EnumerateRunes())
        {
            _whole.Append(rune.ToString());
        }
    }

    public void StartStyle(TextStyle style)
    {
    }

    public void EndStyle(TextStyle style)
    {
    }

    public void StartLink(string url)
    {
    }

    public void EndLink()
    {
    }

    /// <summary>The characters with U+FFFD for every lone half of a pair.</summary>
    public override string ToString() => _whole.ToString();
}
