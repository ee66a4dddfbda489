namespace RefKit.Csl.Locales;

/// <summary>The order in which locales are asked (CSL 1.0.2, Locale Fallback).</summary>
internal static class LocaleChain
{
    /// <summary>The region that a language has when none is named, as in the locales of the CSL project.</summary>
    public static string? PrimaryDialect(string language) => language switch
    {
        "af" => "af-ZA",
        "ar" => "ar",
        "bg" => "bg-BG",
        "ca" => "ca-AD",
        "cs" => "cs-CZ",
        "cy" => "cy-GB",
        "da" => "da-DK",
        "de" => "de-DE",
        "el" => "el-GR",
        "en" => "en-US",
        "es" => "es-ES",
        "et" => "et-EE",
        "fa" => "fa-IR",
        "fi" => "fi-FI",
        "fr" => "fr-FR",
        "he" => "he-IL",
        "hi" => "hi-IN",
        "hr" => "hr-HR",
        "hu" => "hu-HU",
        "id" => "id-ID",
        "is" => "is-IS",
        "it" => "it-IT",
        "ja" => "ja-JP",
        "km" => "km-KH",
        "ko" => "ko-KR",
        "la" => "la",
        "lt" => "lt-LT",
        "lv" => "lv-LV",
        "mn" => "mn-MN",
        "ms" => "ms-MY",
        "nb" or "no" => "nb-NO",
        "nl" => "nl-NL",
        "nn" => "nn-NO",
        "pa" => "pa-PK",
        "pl" => "pl-PL",
        "pt" => "pt-PT",
        "ro" => "ro-RO",
        "ru" => "ru-RU",
        "sk" => "sk-SK",
        "sl" => "sl-SI",
        "sq" => "sq-AL",
        "sr" => "sr-RS",
        "sv" => "sv-SE",
        "th" => "th-TH",
        "tr" => "tr-TR",
        "uk" => "uk-UA",
        "vi" => "vi-VN",
        "zh" => "zh-CN",
        _ => null,
    };

    /// <summary>"de" of "de-AT".</summary>
    public static string BaseLanguage(string tag)
    {
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? tag : tag[..dash];
    }

    /// <summary>The layers for a language: of the style (same dialect, same language, any language), then of the
    /// locale files (same dialect, the language's primary dialect, US English).</summary>
    /// <param name="tag">The language, such as "de-AT".</param>
    /// <param name="styleLayers">The locale parts of the style, in their order.</param>
    /// <param name="find">Finds a locale file by its tag.</param>
    public static List<LocaleLayer> Layers(
        string tag, IReadOnlyList<LocaleLayer> styleLayers, Func<string, LocaleLayer?> find)
    {
        var language = BaseLanguage(tag);
        var layers = new List<LocaleLayer>();
        if (tag.Contains('-', StringComparison.Ordinal))
        {
            Add(layers, styleLayers, layer => Same(layer.Language, tag));
        }

        Add(layers, styleLayers, layer => Same(layer.Language, language));
        Add(layers, styleLayers, static layer => string.IsNullOrEmpty(layer.Language));
        AddFile(layers, tag, find);
        AddFile(layers, PrimaryDialect(language) ?? language, find);
        AddFile(layers, "en-US", find);
        return layers;
    }

    private static void Add(List<LocaleLayer> layers, IReadOnlyList<LocaleLayer> candidates,
        Predicate<LocaleLayer> fits)
    {
        foreach (var layer in candidates)
        {
            if (fits(layer))
            {
                layers.Add(layer);
            }
        }
    }

    private static void AddFile(List<LocaleLayer> layers, string tag, Func<string, LocaleLayer?> find)
    {
        if (find(tag) is { } layer && !layers.Contains(layer))
        {
            layers.Add(layer);
        }
    }

    private static bool Same(string? left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
