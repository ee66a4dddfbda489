using RefKit.Csl.Tree;

namespace RefKit.Csl.Locales;

/// <summary>What one <c>cs:locale</c> says, in a locale file or in a style; the rest is looked for elsewhere.</summary>
internal sealed record LocaleLayer(string? Language)
{
    public Dictionary<TermKey, Term> Terms { get; init; } = [];

    public DateFormat? TextDate { get; init; }

    public DateFormat? NumericDate { get; init; }

    public bool? PunctuationInQuote { get; init; }

    public bool? LimitDayOrdinalsToDay1 { get; init; }
}
