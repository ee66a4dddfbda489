using System.Collections.Immutable;

namespace RefKit.Casing;

/// <summary>How titles are cased. Immutable and thread-safe.</summary>
public sealed record CasingOptions
{
    /// <summary>The options that are used when none are given.</summary>
    public static CasingOptions Default { get; } = new();

    /// <summary>The language of the title as an IETF language tag. A title that is not in English ("en", "en-GB") is
    /// left alone. Null (the default): it is English, unless at least two words can only be of another
    /// language.</summary>
    public string? Language { get; init; }

    /// <summary>Whose rules title case follows; <see cref="TitleCaseRules.Apa"/> unless told otherwise.</summary>
    public TitleCaseRules Rules { get; init; } = TitleCaseRules.Apa;

    /// <summary>Words that keep the case they are given in here, such as names of a field: "iNaturalist",
    /// "Brownian". Compared without case; single words. They are written so wherever they stand.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Below this confidence a capital is not taken away in sentence case; from 0 to 1, 0.5 unless told
    /// otherwise: what is more probable is done.</summary>
    public double MinimumConfidence { get; init; } = 0.5;

    /// <summary>Whether the first word behind a colon, a dash or the end of a sentence gets a capital in sentence case
    /// (APA 7, 6.17; true unless told otherwise). False: it is treated as any other word, as Vancouver and many
    /// journals do.</summary>
    public bool CapitalizeSubtitles { get; init; } = true;
}
