namespace RefKit.Training.Augmentation;

/// <summary>Well-known styles in their broad lines.</summary>
internal static class ReferenceStyles
{
    public static IReadOnlyList<ReferenceStyle> All { get; } =
    [
        .. GeneralStyles.All,
        .. FootnoteStyles.All,
        .. GermanStyles.All,
        .. LanguageStyles.All,
    ];

    /// <summary>Those without the words of a language, or with English ones.</summary>
    public static IReadOnlyList<ReferenceStyle> WithoutLanguage { get; } =
        [.. All.Where(static x => x.Language is null)];

    /// <summary>Those with the words of a language; none where there are no such.</summary>
    public static IReadOnlyList<ReferenceStyle> Of(string? language) =>
        language is null ? [] : [.. All.Where(x => x.Language == language)];
}
