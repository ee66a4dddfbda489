using System.Collections.Immutable;
using RefKit.Parsing.Splitting;

namespace RefKit.Parsing;

/// <summary>
/// Finds the references in a text and parts them: one a line, parted by blank lines, numbered in any way, with bullets,
/// with hanging or first-line indents, wrapped at any width, with words hyphenated at line ends, run together into one
/// paragraph, interrupted by page numbers and running heads, in two columns that were read across line by line. A heading ("References", "Literatur", "参考文献" and others in
/// more than twenty languages) tells where the list begins; prose before it and comments, appendices and footers behind
/// it are left out. Text, Markdown and HTML are told apart by themselves. Takes time linear in the length of the text;
/// never throws on any text. Thread-safe.
/// </summary>
/// <example><code>
/// foreach (var entry in ReferenceListSplitter.Split(File.ReadAllText("article.txt")).Entries)
/// {
///     Console.WriteLine(entry.Text);
/// }
/// </code></example>
public static class ReferenceListSplitter
{
    /// <summary>Splits a text.</summary>
    /// <param name="text">A reference list, or a text that has one: plain, Markdown or HTML.</param>
    public static ReferenceList Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, BoundaryModel.Default);
    }

    /// <summary>Splits a text with a model.</summary>
    internal static ReferenceList Split(string text, BoundaryModel model)
    {
        var source = HtmlText.IsHtml(text) ? HtmlText.Strip(text) : ColumnText.Read(text);
        var found = new ListReader(source, model).Read();
        var entries = ImmutableArray.CreateBuilder<ReferenceEntry>(found.Entries.Count);
        var end = 0;
        foreach (var entry in found.Entries)
        {
            // Two characters of the text may stand for one of the source (an entity): no place belongs to two entries.
            var range = source.ToSource(entry.Start, entry.End);
            range = source.HasColumns ? range
                : TextRange.FromBounds(Math.Max(range.Start, end), Math.Max(range.End, end));
            end = range.End;
            entries.Add(new ReferenceEntry(entry.Text, range, entry.Label));
        }

        return new ReferenceList(entries.DrainToImmutable(), found.Notes);
    }
}
