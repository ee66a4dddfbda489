using System.Collections.Frozen;

namespace RefKit.Parsing.Labels;

/// <summary>Names of countries as they stand behind the place of a publisher or a conference.</summary>
internal static class Countries
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "USA", "U.S.A", "UK", "U.K", "ROC", "PRC", "UAE", "Argentina", "Australia", "Austria", "Bangladesh", "Belgium",
        "Bolivia", "Brasil", "Brazil", "Bulgaria", "Canada", "Chile", "China", "Colombia", "Croatia", "Cuba", "Cyprus",
        "Czech Republic", "Denmark", "Deutschland", "Ecuador", "Egypt", "England", "España", "Estonia", "Ethiopia",
        "Finland", "France", "Germany", "Ghana", "Greece", "Hungary", "Iceland", "India", "Indonesia", "Iran", "Iraq",
        "Ireland", "Israel", "Italia", "Italie", "Italy", "Japan", "Jordan", "Kenya", "Korea", "Kuwait", "Latvia",
        "Lebanon", "Lithuania", "Luxembourg", "Malaysia", "Malta", "Mexico", "México", "Morocco", "Nepal", "Netherlands",
        "The Netherlands", "New Zealand", "Nigeria", "Northern Ireland", "Norway", "Österreich", "Pakistan", "Peru",
        "Philippines", "Poland", "Portugal", "Romania", "Russia", "Saudi Arabia", "Schweiz", "Scotland", "Serbia",
        "Singapore", "Slovakia", "Slovenia", "South Africa", "South Korea", "Spain", "Sri Lanka", "Suisse", "Sweden",
        "Switzerland", "Taiwan", "Tanzania", "Thailand", "Tunisia", "Turkey", "Uganda", "Ukraine", "United Kingdom",
        "United States", "Uruguay", "Venezuela", "Vietnam", "Wales");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> name) => Lookup.Contains(name);
}
