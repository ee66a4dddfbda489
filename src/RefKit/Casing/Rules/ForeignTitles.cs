using System.Collections.Frozen;

namespace RefKit.Casing.Rules;

/// <summary>Keeps the rules of English away from titles in other languages.</summary>
internal static class ForeignTitles
{
    private const int Enough = 2;

    // Words that no English title has but within names and quotations, of which it has one rather than two.
    private static readonly FrozenSet<string> ForeignWords = new[]
    {
        "aus", "auf", "bei", "beim", "das", "dem", "den", "der", "des", "deutsche", "ein", "eine", "einer", "für", "im",
        "ihre", "mit", "nach", "oder", "über", "und", "vom", "von", "zu", "zum", "zur", "zwischen",
        "au", "aux", "avec", "chez", "dans", "du", "elle", "entre", "est", "et", "la", "le", "les", "leur", "ou", "par",
        "pour", "sans", "sur", "une", "à", "études", "revue",
        "al", "como", "con", "del", "desde", "el", "en", "hacia", "las", "los", "para", "por", "sobre", "una", "y",
        "alla", "anche", "che", "come", "da", "dal", "dalla", "dei", "della", "delle", "di", "gli", "nel", "nella",
        "sul", "sulla", "tra", "ao", "aos", "da", "das", "dos", "em", "na", "nas", "nos", "são", "uma",
        "een", "het", "met", "naar", "op", "van", "voor", "av", "för", "och", "på", "til", "med", "som", "och", "ett",
        "dan", "dalam", "yang", "untuk", "pada", "w", "nad", "przez", "oraz", "ve", "bir", "için",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> EnglishWords = new[]
    {
        "the", "of", "and", "in", "for", "with", "from", "by", "to", "at", "is", "are", "between", "its", "their",
        "using", "how", "what", "why", "through", "into", "during", "among", "through", "a",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a title is to be left alone.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language where one is given; null where none is.</param>
    public static bool IsForeign(string title, string? language)
    {
        if (!string.IsNullOrWhiteSpace(language))
        {
            var tag = language.AsSpan().Trim();
            var end = tag.IndexOfAny('-', '_');
            var primary = end < 0 ? tag : tag[..end];
            return !primary.Equals("en", StringComparison.OrdinalIgnoreCase)
                && !primary.Equals("eng", StringComparison.OrdinalIgnoreCase)
                && !primary.Equals("english", StringComparison.OrdinalIgnoreCase);
        }

        var foreign = 0;
        var english = 0;
        var lookup = ForeignWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var englishLookup = EnglishWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in title.AsSpan().SplitAny(" \u00A0-,:;()"))
        {
            var word = title.AsSpan(range);
            foreign += lookup.Contains(word) ? 1 : 0;
            english += englishLookup.Contains(word) ? 1 : 0;
        }

        return foreign >= Enough && foreign > english;
    }
}
