using RefKit.Linting.Rules;

namespace RefKit.Linting.Apa;

/// <summary>The family name first, and initials for given names (APA 7, 9.8).</summary>
internal static class ApaGivenNameCheck
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
            if (name is not { Family: { } family, Given: { } given } || Words(given) > MaxWords || Words(family) > MaxWords)
            {
                continue;
            }

            var initials = GivenNames.ToInitials(given);
            var natural = Find(names.Text, given + " " + Particles(name) + family, from);
            var inverted = Find(names.Text, family + ", " + given, from);
            if (natural >= 0 && (inverted < 0 || natural < inverted) && !IsBehindFamily(names.Text, natural)
                && !MayBeOrganization(names, given))
            {
                var length = given.Length + 1 + Particles(name).Length + family.Length;
                entry.Report(ApaRules.NameOrder, names.Start + natural, length,
                    $"The family name stands first: \"{Particles(name)}{family}, {initials}\".",
                    new DraftEdit(names.Start + natural, length, $"{Particles(name)}{family}, {initials}"));
                from = natural + length;
            }
            else if (inverted >= 0)
            {
                var at = names.Start + inverted + family.Length + 2;
                from = inverted + family.Length + 2 + given.Length;
                if (GivenNames.HasFullName(given))
                {
                    entry.Report(ApaRules.GivenName, at, given.Length,
                        $"Given names are shortened to initials: \"{initials}\".", new DraftEdit(at, given.Length, initials));
                }
            }
        }
    }

    // "Flow Standards Body" alone before the date.
    private static bool MayBeOrganization(NameRegion names, string given) =>
        names.Names.Count == 1 && given.Contains(' ', StringComparison.Ordinal) && !given.Contains('.', StringComparison.Ordinal);

    // "Smith, J. Doe": the initials belong to the name before them.
    private static bool IsBehindFamily(string text, int at) =>
        at >= 2 && text[at - 2] == ',' && text.AsSpan(0, at - 2).LastIndexOfAny(",&;") is var comma
        && !text.AsSpan(comma + 1, at - 2 - (comma + 1)).Contains('.')
        && !text.AsSpan(comma + 1, at - 2 - (comma + 1)).Trim().Contains(' ');

    private static int Find(string text, string part, int from) =>
        from < text.Length ? text.IndexOf(part, from, StringComparison.Ordinal) : -1;

    private static string Particles(Name name) =>
        (name.DroppingParticle is { } dropping ? dropping + " " : "") + (name.NonDroppingParticle is { } kept ? kept + " " : "");

    private static int Words(string text) => text.AsSpan().Count(' ') + 1;
}
