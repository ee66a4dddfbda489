namespace RefKit.Csl.Tree;

/// <summary>Affixes, fonts and the other attributes that any rendering element can carry (CSL 1.0.2, Formatting,
/// Affixes, Display, Quotes, Strip-periods, Text-case).</summary>
internal sealed record Formatting
{
    public static readonly Formatting None = new();

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public FontStyle FontStyle { get; init; }

    public FontVariant FontVariant { get; init; }

    public FontWeight FontWeight { get; init; }

    public TextDecoration TextDecoration { get; init; }

    public VerticalAlign VerticalAlign { get; init; }

    public DisplayMode Display { get; init; }

    public TextCase TextCase { get; init; }

    public bool HasQuotes { get; init; }

    /// <summary>Whether <c>quotes="false"</c> stands there: marks within are those of the outer kind.</summary>
    public bool ResetsQuotes { get; init; }

    public bool StripPeriods { get; init; }

    public bool HasFont => FontStyle != FontStyle.Unset || FontVariant != FontVariant.Unset
        || FontWeight != FontWeight.Unset || TextDecoration != TextDecoration.Unset
        || VerticalAlign != VerticalAlign.Unset;

    public bool HasAffixes => Prefix.Length > 0 || Suffix.Length > 0;
}
