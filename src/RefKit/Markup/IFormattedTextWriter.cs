namespace RefKit.Markup;

/// <summary>
/// Receives a <see cref="FormattedText"/> piece by piece, in reading order; starts and ends are balanced and nested.
/// Implement it to write a format of your own.
/// </summary>
/// <remarks>A format without a sign for a style leaves it out. <see cref="TextStyle.Upright"/> and its like come only
/// within the style that they undo; formats that cannot nest styles are easier to write from
/// <see cref="FormattedText.GetRuns"/>.</remarks>
/// <example>
/// <code>
/// internal sealed class OrgTextWriter(StringBuilder target) : IFormattedTextWriter
/// {
///     public void WriteText(ReadOnlySpan&lt;char&gt; text) => target.Append(text);
///
///     public void StartStyle(TextStyle style) => target.Append(style == TextStyle.Italic ? "/" : "");
///
///     public void EndStyle(TextStyle style) => target.Append(style == TextStyle.Italic ? "/" : "");
///
///     public void StartLink(string url) => target.Append("[[").Append(url).Append("][");
///
///     public void EndLink() => target.Append("]]");
/// }
/// </code>
/// </example>
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
