namespace RefKit.Markup;

/// <summary>
/// Receives a <see cref="FormattedText"/> piece by piece, in reading order; starts and ends are balanced and nested.
/// Implement it to write a format of your own.
/// </summary>
public interface IFormattedTextWriter
{
    /// <summary>A run of plain characters; nothing in it is escaped yet.</summary>
    void WriteText(ReadOnlySpan<char> text);

    /// <summary>A style begins.</summary>
    void StartStyle(TextStyle style);

    /// <summary>The style that began last ends.</summary>
    void EndStyle(TextStyle style);

    /// <summary>A link begins.</summary>
    /// <param name="url">Where it leads, as a URL; not escaped for any markup.</param>
    void StartLink(string url);

    /// <summary>The link ends.</summary>
    void EndLink();
}
