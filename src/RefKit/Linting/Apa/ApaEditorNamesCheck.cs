using System.Text.RegularExpressions;
using RefKit.Linting.Rules;
using RefKit.Parsing.Labels;

namespace RefKit.Linting.Apa;

/// <summary>The editors of the book of a chapter: "In A. B. Doe &amp; C. Roe (Eds.)" (APA 7, 9.28).</summary>
internal static partial class ApaEditorNamesCheck
{
    public static void Check(EntryView entry)
    {
        foreach (var field in entry.Fields(FieldLabel.Editor))
        {
            if (!BeforeEditors().IsMatch(entry.Text[..field.Start])
                || entry.Reference.Editor.Any(static name => name.Family is null || name.Given is null))
            {
                continue;
            }

            var text = entry.TextOf(field) + (entry.At(field.End) == '.' ? "." : "");
            if (Inverted().Match(text) is { Success: true } inverted)
            {
                ReportInverted(entry, field.Start, inverted);
                continue;
            }

            foreach (Match match in And().Matches(text))
            {
                var word = match.Groups["word"];
                entry.Report(ApaRules.Ampersand, field.Start + word.Index, word.Length,
                    $"Before the last editor stands \"&\", not \"{word.Value}\".",
                    new DraftEdit(field.Start + word.Index, word.Length, "&"));
            }

            if (entry.Reference.Editor.Length > 2 && NoComma().Match(text) is { Success: true } gap)
            {
                entry.Report(ApaRules.AuthorComma, field.Start + gap.Index, 0,
                    "A comma stands before \"&\" behind several editors.",
                    new DraftEdit(field.Start + gap.Index, 0, ","));
            }

            foreach (Match match in JoinedInitials().Matches(text))
            {
                entry.Report(ApaRules.InitialsSpace, field.Start + match.Index, 0,
                    "A space stands between two initials.",
                    new DraftEdit(field.Start + match.Index, 0, " "));
            }

            foreach (Match match in StoplessInitials().Matches(text))
            {
                entry.Report(ApaRules.InitialsStop, field.Start + match.Index, match.Length,
                    "A full stop stands behind each initial.",
                    new DraftEdit(field.Start + match.Index, match.Length,
                        string.Join(' ', match.Value.Select(static c => c + "."))));
            }
        }
    }

    private static void ReportInverted(EntryView entry, int start, Match match)
    {
        var families = match.Groups["family"].Captures;
        var initials = match.Groups["initials"].Captures;
        var names = families.Zip(initials, static (family, given) => given.Value + " " + family.Value).ToList();
        var right = names.Count < 3
            ? string.Join(" & ", names)
            : string.Join(", ", names.Take(names.Count - 1)) + ", & " + names[^1];
        entry.Report(ApaRules.NameOrder, start, match.Length,
            $"Behind \"In\" the initials of an editor stand first: \"{right}\".",
            new DraftEdit(start, match.Length, right));
    }

    [GeneratedRegex(@"(^|[.,?!\]”""’] )[Ii]n:? $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeEditors();

    [GeneratedRegex(
        @"^((^|,? ?(&|and) |[,;] )(?<family>\p{Lu}[\p{L}'’-]+), "
        + @"(?<initials>\p{Lu}\.([ -]?\p{Lu}\.){0,3})){1,20}$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inverted();

    [GeneratedRegex(" (?<word>" + ApaAuthorCheck.AndWords + @"|&amp;) (?=\p{Lu})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"(?<=\p{Ll})(?= (&|and) \p{Lu})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoComma();

    [GeneratedRegex(@"(?<=(^|[ -])\p{Lu}\.)(?=\p{Lu}\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JoinedInitials();

    [GeneratedRegex(@"(?<=^|[&,] )\p{Lu}{1,2}(?= \p{Lu}[\p{Ll}'’])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StoplessInitials();
}
