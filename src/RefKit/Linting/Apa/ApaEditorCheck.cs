using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>"(Ed.)" and "(Eds.)" behind the names of editors (APA 7, 9.10).</summary>
internal static partial class ApaEditorCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var field in entry.Fields(FieldLabel.Editor))
        {
            var start = field.End + (entry.At(field.End) == '.' ? 1 : 0);
            var window = entry.Between(start, start + 14);
            if (Role().Match(window) is not { Success: true } match)
            {
                continue;
            }

            var right = entry.Reference.Editor.Length > 1 ? " (Eds.)" : " (Ed.)";
            var isWithin = match.Value is ", Ed.)" or ", Eds.)"
                || (match.Value is ", Ed." or ", Eds." && (entry.At(start + match.Length) == ';'
                    || entry.Between(start + match.Length, start + match.Length + 2) == " &"));
            if (isWithin || match.Value is " (Ed.)" or " (Eds.)" || entry.Reference.Editor.IsEmpty)
            {
                continue;
            }

            entry.Report(ApaRules.Editor, start, match.Length,
                $"Behind the names of editors stands \"{right.TrimStart()}\".", new DraftEdit(start, match.Length, right));
        }
    }

    [GeneratedRegex(@"^,? ?[(\[]?([Ee]ds?|EDS?|[Ee]ditors?|Hrsg|Hg)\b\.?[)\]]?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Role();
}
