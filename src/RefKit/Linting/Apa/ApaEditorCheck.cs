using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>"(Ed.)" and "(Eds.)" behind the names of editors (APA 7, 9.10).</summary>
internal static partial class ApaEditorCheck
{
    public static void Check(EntryView entry)
    {
        var fields = entry.Fields(FieldLabel.Editor).ToList();
        foreach (var field in fields)
        {
            var start = field.End + (entry.At(field.End) == '.' ? 1 : 0);
            if (entry.Reference.Editor.IsEmpty
                || Role().Match(entry.Between(start, start + 14)) is not { Success: true } match)
            {
                continue;
            }

            var right = entry.Reference.Editor.Length > 1 ? " (Eds.)" : " (Ed.)";
            var isWithin = match.Value is ", Ed.)" or ", Eds.)"
                || (match.Value is ", Ed." or ", Eds." && (entry.At(start + match.Length) == ';'
                    || entry.Between(start + match.Length, start + match.Length + 2) == " &"));
            var isRight = isWithin || match.Value is " (Ed.)" or " (Eds.)";
            var isPlural = match.Value.Contains("Eds", StringComparison.Ordinal);
            if (isRight && (fields.Count > 1 || (IsPlural(entry, field) ?? isPlural) == isPlural))
            {
                CheckComma(entry, start + match.Length);
                continue;
            }

            if (isWithin)
            {
                right = match.Value.Replace(isPlural ? "Eds" : "Ed", isPlural ? "Ed" : "Eds", StringComparison.Ordinal);
            }

            entry.Report(ApaRules.Editor, start, match.Length,
                $"Behind the names of editors stands \"{right.Trim(' ', ',')}\".",
                new DraftEdit(start, match.Length, right));
        }
    }

    // "In A. Doe (Ed.) The book"
    private static void CheckComma(EntryView entry, int end)
    {
        if (entry.Field(FieldLabel.ContainerTitle) is { } book && book.Start == end + 1 && entry.At(end - 1) == ')'
            && entry.At(end) == ' ')
        {
            entry.Report(ApaRules.Editor, end, 0, "A comma stands between the editors and the title of the book.",
                new DraftEdit(end, 0, ","));
        }
    }

    // As written, and as read: where these differ nothing can be said.
    private static bool? IsPlural(EntryView entry, TextRange field)
    {
        var text = entry.TextOf(field);
        if (text.Contains(';', StringComparison.Ordinal))
        {
            // "D. Inks, Illus.; T. Gray, Ed."
            return null;
        }

        var isWritten = Several().IsMatch(text);
        return isWritten == entry.Reference.Editor.Length > 1 ? isWritten : null;
    }

    [GeneratedRegex(@"^,? ?[(\[]?([Ee]ds?|EDS?|[Ee]ditors?|Hrsg|Hg)\b\.?[)\]]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Role();

    [GeneratedRegex(@"&| and | und |\. \. \.|…", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Several();
}
