using System.Text.RegularExpressions;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Vancouver;

/// <summary>"Smith JA, Doe B": initials without stops, commas alone, six authors (Citing Medicine, 1.1).</summary>
internal static partial class VancouverAuthorCheck
{
    private const int MaxAuthors = 6;

    public static void Check(EntryView entry)
    {
        if (NameRegion.Of(entry) is not { HasPersons: true } names)
        {
            return;
        }

        var text = NamesOnly(names);
        foreach (Match match in And().Matches(text))
        {
            var at = names.Start + match.Index;
            if (names.Names.Count > 1 && !names.IsInLiteral(at))
            {
                entry.Report(VancouverRules.AuthorAnd, at, match.Length, "Authors are parted by commas alone.",
                    new DraftEdit(at, match.Length, ", "));
            }
        }

        foreach (Match match in Semicolon().Matches(text))
        {
            if (!names.IsInLiteral(names.Start + match.Index))
            {
                entry.Report(VancouverRules.AuthorAnd, names.Start + match.Index, 1,
                    "Authors are parted by commas alone.",
                    new DraftEdit(names.Start + match.Index, 1, ","));
            }
        }

        CheckInitials(entry, names, text);
        CheckOrder(entry, names, text);
        CheckCount(entry, names, text);
    }

    private static void CheckInitials(EntryView entry, NameRegion names, string text)
    {
        foreach (Match match in StoppedInitials().Matches(text))
        {
            var at = names.Start + match.Index;
            // The full stop behind the last author ends the field.
            var isLast = match.Index + match.Length == text.Length && entry.At(at + match.Length) != ',';
            var initials = string.Concat(match.Value.Where(char.IsUpper));
            var wanted = " " + initials + (isLast ? "." : "");
            if (names.IsInLiteral(at) || match.Value == wanted)
            {
                continue;
            }

            entry.Report(VancouverRules.Initials, at, match.Length,
                $"Initials follow the family name without comma, full stops and spaces: \"{initials}\".",
                new DraftEdit(at, match.Length, wanted));
        }

        var from = 0;
        foreach (var name in names.Names)
        {
            // A family name that the field of names does not hold is the first word of the title.
            if (name is { Family: { Length: > 1 } family, Given: { } given }
                && text.Contains(family, StringComparison.Ordinal)
                && !Capitals().IsMatch(given) && !Capitals().IsMatch(family) && char.IsLetter(family[0])
                && GivenNames.HasFullName(given)
                && text.IndexOf(given, from, StringComparison.Ordinal) is var at && at >= 0
                && !InitialsBehind().IsMatch(text[(at + given.Length)..]))
            {
                from = at + given.Length;
                var initials = string.Concat(GivenNames.ToInitials(given).Where(char.IsUpper));
                var isBehind = at > family.Length
                    && text.AsSpan(0, at).TrimEnd(" ,").EndsWith(family, StringComparison.Ordinal);
                var start = isBehind ? text.AsSpan(0, at).TrimEnd(" ,").Length : at;
                if (names.Names.Count == 1 && !text.Contains(',', StringComparison.Ordinal))
                {
                    // "Estuary Week" may be an organisation.
                    AdviseGivenName(entry, names.Start + at, given, $"{family} {initials}");
                    continue;
                }

                entry.Report(VancouverRules.Initials, names.Start + at, given.Length,
                    $"Given names are shortened to initials: \"{family} {initials}\".", isBehind
                        ? [new DraftEdit(names.Start + start, at + given.Length - start, " " + initials)]
                        : []);
            }
        }
    }

    private static void AdviseGivenName(EntryView entry, int at, string given, string right)
    {
        if (!given.Contains(' ', StringComparison.Ordinal))
        {
            entry.Advise(VancouverRules.Initials, at, given.Length,
                $"The given name of a person is shortened to initials: \"{right}\".");
        }
    }

    // "JA Smith, B Doe"
    private static void CheckOrder(EntryView entry, NameRegion names, string text)
    {
        foreach (Match match in InitialsFirst().Matches(text))
        {
            var at = names.Start + match.Index;
            var (initials, family) = (match.Groups["initials"].Value, match.Groups["family"].Value);
            if (!names.IsInLiteral(at))
            {
                entry.Report(VancouverRules.Initials, at, match.Length,
                    $"The family name stands first: \"{family} {initials}\".",
                    new DraftEdit(at, match.Length, $"{family} {initials}"));
            }
        }
    }

    private static void CheckCount(EntryView entry, NameRegion names, string text)
    {
        var marker = EtAl().Match(entry.Between(names.Start, names.Start + text.Length + 16));
        var hasEtAl = marker.Success;
        if (hasEtAl && !marker.Value.StartsWith("et", StringComparison.Ordinal))
        {
            entry.Report(VancouverRules.EtAl, names.Start + marker.Index, marker.Length,
                "Behind six authors stands \"et al.\".",
                new DraftEdit(names.Start + marker.Index, marker.Length, "et al"));
        }

        var count = EtAl().Replace(text, "").Split([", ", "; "], StringSplitOptions.RemoveEmptyEntries).Length;
        if (count > MaxAuthors && names.Names.Count > MaxAuthors && !hasEtAl)
        {
            entry.Report(VancouverRules.EtAl, names.Start, names.End - names.Start,
                "Six authors are named, then \"et al.\".");
        }
        else if (hasEtAl && count < MaxAuthors && names.Names.Count < MaxAuthors)
        {
            entry.Report(VancouverRules.EtAl, names.Start, names.End - names.Start,
                "\"et al.\" stands behind six authors only.");
        }
    }

    // Names have no full stop before a word: what is behind one is the title.
    private static string NamesOnly(NameRegion names) =>
        TitleStart().Match(names.Text) is { Success: true } match ? names.Text[..(match.Index + 1)] : names.Text;

    [GeneratedRegex(@"\. (?=\d|\p{L}\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitleStart();

    // "Case C." is whole: what was taken for a given name is the family name.
    [GeneratedRegex(@"^ \p{Lu}[\p{L}]{0,2}(,|\.|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InitialsBehind();

    [GeneratedRegex(@"\b\p{Lu}{2,}\b|\p{Ll}\p{Lu}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[,;]? (and|&) (?!others|colleagues|editors?\b)(?=\p{L})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex And();

    [GeneratedRegex(
        @"(?<=\p{L}\p{Ll}),? \p{Lu}\.([ -]?\p{Lu}\.){0,4}"
        + @"|(?<=\p{Ll}),? \p{Lu}( \p{Lu}){1,3}(?=,|\.|$)"
        + @"|(?<=\p{Ll}), \p{Lu}{1,3}(?=,|\.|$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StoppedInitials();

    // "Smith JA; Doe B": behind the semicolon stands a person, not a group.
    [GeneratedRegex(
        @";(?= \p{Lu}[\p{L}'’-]+,? \p{Lu}{1,3}\.?(;|,|$|\.| \p{Lu}\.))",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Semicolon();

    [GeneratedRegex(
        @"(?<=^|, )(?<initials>\p{Lu}{1,3}) (?<family>\p{Lu}[\p{Ll}'’]+(-\p{Lu}\p{Ll}+)?)"
        + @"(?=, |\.?$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InitialsFirst();

    [GeneratedRegex(@"\bet al\b|\band others\b|\band colleagues\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EtAl();
}
