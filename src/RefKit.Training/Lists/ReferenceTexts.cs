using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Splitting;
using RefKit.Training.Data;

namespace RefKit.Training.Lists;

/// <summary>The texts of labelled references as entries of a list.</summary>
internal static class ReferenceTexts
{
    /// <summary>The text without the number it has in its own list, without marks of Markdown and bullets, which are
    /// meant to go.</summary>
    public static string Of(LabelledReference reference)
    {
        var text = reference.Text;
        if (reference.Spans is [{ Label: FieldLabel.CitationNumber }, var next, ..])
        {
            text = text[Math.Min(text.Length, next.Start)..];
        }

        return FieldText.Collapse(MarkdownText.Unmark(text)).TrimStart('·', ' ');
    }

    /// <summary>The text with the fields in it.</summary>
    public static ListReference Read(LabelledReference reference)
    {
        var text = Of(reference);
        var from = reference.Text.IndexOf(text, StringComparison.Ordinal);
        return new ListReference(reference.Id, text, from < 0 ? [] : [.. reference.Spans.Where(x => x.Start >= from
            && x.End <= from + text.Length).Select(x => x with { Start = x.Start - from })]);
    }

    /// <summary>Whether it begins with names: others have no mark at all to be told by where they are run
    /// together.</summary>
    public static bool BeginsWithNames(LabelledReference reference)
    {
        var spans = reference.Spans;
        var first = spans is [{ Label: FieldLabel.CitationNumber }, _, ..] ? 1 : 0;
        return spans.Count > first && spans[first].Label is FieldLabel.Author or FieldLabel.Editor;
    }
}
