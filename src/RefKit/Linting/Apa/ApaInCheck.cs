using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>"In" before the book of a chapter (APA 7, 9.28).</summary>
internal static partial class ApaInCheck
{
    private const string Message = "The book of a chapter stands behind \"In\".";

    public static void Check(EntryView entry)
    {
        if (entry.IsArticle || entry.Field(FieldLabel.Title) is not { } title
            || entry.Field(FieldLabel.ContainerTitle) is not { } book || book.Start < title.End)
        {
            return;
        }

        // The book begins with its editors, or its title.
        var start = entry.Fields(FieldLabel.Editor)
            .Where(editor => editor.Start >= title.End && editor.End <= book.Start)
            .Select(static editor => editor.Start).Append(book.Start).Min();
        var gap = entry.Between(title.End, start);
        if (gap is ". In " or " In "
            || entry.Reference.Type is not (ReferenceType.Chapter or ReferenceType.PaperConference
                or ReferenceType.EntryDictionary or ReferenceType.EntryEncyclopedia))
        {
            return;
        }

        var stop = entry.At(title.End - 1) is '?' or '!' or '.' || gap.StartsWith(']') ? "" : ".";
        if (OtherIn().IsMatch(gap))
        {
            entry.Report(ApaRules.In, title.End, gap.Length, Message,
                new DraftEdit(title.End, gap.Length, stop + " In "));
        }
        else if (start < book.Start && gap is ". " or " " or ", ")
        {
            entry.Report(ApaRules.In, start, 0, Message, new DraftEdit(title.End, gap.Length, stop + " In "));
        }
    }

    [GeneratedRegex(@"^[.,;:]? ?(in:?|In:|IN:?) $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherIn();
}
