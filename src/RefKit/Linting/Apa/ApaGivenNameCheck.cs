using System.Text.RegularExpressions;
using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>The family name first, and initials for given names (APA 7, 9.8).</summary>
internal static partial class ApaGivenNameCheck
{
    private const int MaxWords = 3;

    public static void Check(EntryView entry)
    {
        if (NameRegion.Of(entry) is not { } names)
        {
            return;
        }

        var from = 0;
        foreach (var name in names.Names)
        {
            if (name is not { Family: { Length: > 1 } family, Given: { } given }
                || Words(given) > MaxWords || Words(family) > MaxWords
                || HoldsFamilyName(names, given))
            {
                continue;
            }

            var initials = GivenNames.ToInitials(given);
            var fullFamily = NameRegion.ParticlesOf(name) + family;
            var natural = Find(names.Text, given + " " + fullFamily, from);
            var inverted = Find(names.Text, family + ", " + given, from);
            if (natural >= 0 && (inverted < 0 || natural < inverted) && !IsBehindFamily(names.Text, natural)
                && !MayBeOrganization(names, given))
            {
                var length = given.Length + 1 + fullFamily.Length;
                var right = $"{fullFamily}, {initials}";
                entry.Report(ApaRules.NameOrder, names.Start + natural, length,
                    $"The family name stands first: \"{right}\".", new DraftEdit(names.Start + natural, length, right));
                from = natural + length;
            }
            else if (inverted >= 0)
            {
                var at = names.Start + inverted + family.Length + 2;
                from = inverted + family.Length + 2 + given.Length;
                if (GivenNames.HasFullName(given))
                {
                    entry.Report(ApaRules.GivenName, at, given.Length,
                        $"Given names are shortened to initials: \"{initials}\".",
                        new DraftEdit(at, given.Length, initials));
                }
            }
        }
    }

    // "Flow Standards Body" alone before the date.
    private static bool MayBeOrganization(NameRegion names, string given) =>
        names.Names.Count == 1 && given.Contains(' ', StringComparison.Ordinal)
            && !given.Contains('.', StringComparison.Ordinal);

    // "Page, M. J. Doe, A. E.": the comma between two authors is missing, the next family name is no given name.
    private static bool HoldsFamilyName(NameRegion names, string given) =>
        FamilyBehindInitials().IsMatch(given)
        && names.Text.IndexOf(given, StringComparison.Ordinal) is var at && at >= 0
        && InitialsBehindComma().IsMatch(names.Text[(at + given.Length)..]);

    // "Smith, J. Doe": the initials belong to the name before them.
    private static bool IsBehindFamily(string text, int at) =>
        at >= 2 && text[at - 2] == ',' && text.AsSpan(0, at - 2).LastIndexOfAny(",&;") is var comma
        && !text.AsSpan(comma + 1, at - 2 - (comma + 1)).Contains('.')
        && !text.AsSpan(comma + 1, at - 2 - (comma + 1)).Trim().Contains(' ');

    private static int Find(string text, string part, int from) =>
        from < text.Length ? text.IndexOf(part, from, StringComparison.Ordinal) : -1;

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;

    [GeneratedRegex(@"^\p{Lu}\..* \p{Lu}\p{L}+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FamilyBehindInitials();

    [GeneratedRegex(@"^, \p{Lu}\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InitialsBehindComma();
}
