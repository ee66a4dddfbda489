using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>A character of a Word document, and where it stands in the HTML that was made of it.</summary>
/// <param name="Start">Where what stands for it begins in the HTML.</param>
/// <param name="Length">How long that is there.</param>
/// <param name="Column">Its place among the characters of its paragraph, from 1.</param>
/// <param name="Text">The <c>w:t</c> that holds it; null for a tab, a line break and other characters that are
/// elements.</param>
/// <param name="Offset">Its place in that.</param>
internal readonly record struct WordChar(int Start, int Length, int Column, XElement? Text, int Offset)
{
    /// <summary>The index in the HTML behind what stands for it.</summary>
    public int End => Start + Length;
}
