using System.Text.RegularExpressions;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>What stands between the authors: "&amp;", commas, spaces and full stops of initials (APA 7, 9.8).</summary>
internal static partial class ApaAuthorCheck
{
    /// <summary>What stands for "&amp;" in reference lists: a part of a regular expression.</summary>
    internal const string AndWords = @"and|und|et|y|e|en|och|og|\+";

    public static void Check(EntryView entry)
    {
        if (NameRegion.Of(entry) is not { } names)
        {
            return;
        }

        CheckEtAl(entry, names);
        if (!names.HasPersons)
        {
            return;
        }

        CheckAmpersand(entry, names);
        CheckMissingAmpersand(entry, names);
        CheckCommas(entry, names);
        CheckInitials(entry, names);
    }

    private static void CheckEtAl(EntryView entry, NameRegion names)
    {
        var window = entry.Between(names.Start, names.End + 10);
        if (EtAl().Match(window) is { Success: true } match)
        {
            entry.Report(ApaRules.EtAl, names.Start + match.Index, match.Length,
                "A reference list names up to 20 authors; \"et al.\" stands in citations only.");
        }
    }

    private static void CheckAmpersand(EntryView entry, NameRegion names)
    {
        foreach (Match match in And().Matches(names.Text))
        {
            var at = names.Start + match.Index;
            if (names.IsInLiteral(at) || names.Names.Count < 2)
            {
                continue;
            }

            var word = match.Groups["word"];
            var before = entry.At(at - 1);
            if (before is '.' or ',' or ';' || names.Names[^1] is { Family: not null, Given: not null }
                || InvertedName().IsMatch(names.Text[(match.Index + match.Length)..]))
            {
                entry.Report(ApaRules.Ampersand, names.Start + word.Index, word.Length,
                    $"Before the last author stands \"&\", not \"{word.Value}\".",
                    before is not (',' or ';')
                        ? [new DraftEdit(at, 0, ","), new DraftEdit(names.Start + word.Index, word.Length, "&")]
                        : [new DraftEdit(names.Start + word.Index, word.Length, "&")]);
            }
        }
    }

    // "Doe, A., Smith, B. (2010)": a comma alone before the last of several names.
    private static void CheckMissingAmpersand(EntryView entry, NameRegion names)
    {
        if (names.Names is not [_, .., { Family: { } family, Given: not null } last]
            || names.Text.Contains('&', StringComparison.Ordinal) || Joined().IsMatch(names.Text)
            || entry.At(names.End) != ' '
            || !(entry.At(names.End + 1) is '(' or '[' || char.IsAsciiDigit(entry.At(names.End + 1))))
        {
            return;
        }

        var at = names.Text.LastIndexOf($"{NameRegion.ParticlesOf(last)}{family}, ", StringComparison.Ordinal);
        if (at > 2 && names.Text[at - 1] == ' ' && names.Text[at - 2] is ',' or ';' or '.')
        {
            entry.Report(ApaRules.Ampersand, names.Start + at, family.Length,
                $"Before the last author stands \"&\": \"& {NameRegion.ParticlesOf(last)}{family}\".",
                new DraftEdit(names.Start + at, 0, "& "));
        }
    }

    private static void CheckCommas(EntryView entry, NameRegion names)
    {
        foreach (Match match in MissingComma().Matches(names.Text))
        {
            var at = names.Start + match.Groups["at"].Index;
            if (!names.IsInLiteral(at))
            {
                entry.Report(ApaRules.AuthorComma, at, 0, "A comma stands between two authors, also before \"&\".",
                    new DraftEdit(at, 0, ","));
            }
        }

        for (var i = names.Text.IndexOf(';', StringComparison.Ordinal); i >= 0; i = names.Text.IndexOf(';', i + 1))
        {
            if (!names.IsInLiteral(names.Start + i))
            {
                entry.Report(ApaRules.AuthorComma, names.Start + i, 1,
                    "Between authors stands a comma, not a semicolon.", new DraftEdit(names.Start + i, 1, ","));
            }
        }

        var from = 0;
        foreach (var name in names.Names)
        {
            if (name is not { Family: { } family, Given: not null }
                || names.Text.IndexOf(family, from, StringComparison.Ordinal) is var at && at < 0)
            {
                continue;
            }

            from = at + family.Length;
            if (BareInitials().IsMatch(names.Text[from..]))
            {
                entry.Report(ApaRules.AuthorComma, names.Start + from, 0,
                    "A comma stands between the family name and the initials.",
                    new DraftEdit(names.Start + from, 0, ","));
            }
        }
    }

    private static void CheckInitials(EntryView entry, NameRegion names)
    {
        foreach (Match match in JoinedInitials().Matches(names.Text))
        {
            var at = names.Start + match.Groups["at"].Index;
            if (!names.IsInLiteral(at))
            {
                entry.Report(ApaRules.InitialsSpace, at, 0, "A space stands between two initials.",
                    new DraftEdit(at, 0, " "));
            }
        }

        foreach (Match match in PartedInitials().Matches(names.Text))
        {
            entry.Report(ApaRules.InitialsSpace, names.Start + match.Index, 1,
                "No space stands within hyphenated initials.",
                new DraftEdit(names.Start + match.Index, 1, ""));
        }

        foreach (Match match in StoplessInitials().Matches(names.Text))
        {
            var initials = match.Groups["initials"];
            var at = names.Start + initials.Index;
            if (!names.IsInLiteral(at) && !IsSuffix(initials.Value))
            {
                entry.Report(ApaRules.InitialsStop, at, initials.Length, "A full stop stands behind each initial.",
                    new DraftEdit(at, initials.Length, string.Join(' ', initials.Value.Select(static c => c + "."))));
            }
        }
    }

    private static bool IsSuffix(string word) => word is "II" or "III" or "IV" or "MD" or "PhD" or "SJ" or "OP";

    [GeneratedRegex(@"\bet al\b\.?|\band others\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EtAl();

    [GeneratedRegex(" (?<word>" + AndWords + @"|&amp;) (?!al\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex And();

    // What joins names otherwise, or leaves some out.
    [GeneratedRegex(
        " (" + AndWords + @"|with) |\. \. \.|\.\.\.|…|\bet al\b|\bothers\b",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^[\p{L}'’ -]{2,40}, \p{Lu}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InvertedName();

    // "A. & Doe, B.", "A. Doe, B."
    [GeneratedRegex(
        @"(?<=\p{Lu}\.( (de|dos|da|do|del|di|van|von|der|den|la)){0,2})(?<at>)(?= & )"
        + @"|(?<=, \p{Lu}\.)(?<at>)(?= ((Jr|Sr)\.|III?\b|IV\b))"
        + @"|(?<= \p{Lu}\.)(?<at>)(?= (Jr|Sr)\.)"
        + @"|(?<=\p{Lu}\.)(?<at>)(?= (?!Jr|Sr)\p{Lu}[\p{L}'’]{0,4}[\p{Ll}'’]{1,30}(-\p{Lu}\p{Ll}{1,30})?, \p{Lu}\.)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MissingComma();

    // " J. A." or " JA," behind a family name
    [GeneratedRegex(@"^ \p{Lu}{1,3}(\.|,|;|$| \p{Lu}\b| &)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareInitials();

    [GeneratedRegex(@"(?<=(?:^|[ .-])\p{Lu}\.)(?<at>)(?=\p{Lu}\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JoinedInitials();

    [GeneratedRegex(
        @"(?<=[ ,.-])(?<initials>\p{Lu}{1,3})(?=,|;| &| and |$| \(| \p{Lu}\b|-\p{Lu}\b)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StoplessInitials();

    // "J. -C."
    [GeneratedRegex(@"(?<=\p{Lu}\.) (?=-\p{Lu}\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartedInitials();
}
