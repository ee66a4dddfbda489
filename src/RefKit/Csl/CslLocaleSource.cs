using System.Collections.Concurrent;
using RefKit.Csl.Locales;

namespace RefKit.Csl;

/// <summary>
/// Where locales are looked for: those that come with the library, and, if a directory is named, official locale files
/// in it (<c>locales-de-DE.xml</c>), which win. Each file is read once. Thread-safe.
/// </summary>
/// <example>
/// <code>
/// var options = new FormatOptions { Locale = "de-DE", Locales = CslLocaleSource.FromDirectory("locales") };
/// Console.WriteLine(style.FormatBibliography(references, options));
/// </code>
/// </example>
public sealed class CslLocaleSource
{
    private readonly string? _directory;
    private readonly ConcurrentDictionary<string, CslLocale?> _locales = new(StringComparer.OrdinalIgnoreCase);

    private CslLocaleSource(string? directory) => _directory = directory;

    /// <summary>Only the locales that come with the library.</summary>
    public static CslLocaleSource BuiltIn { get; } = new(null);

    /// <summary>The files of a directory, and what comes with the library for those that are not there.</summary>
    /// <param name="path">The directory with files such as <c>locales-de-DE.xml</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static CslLocaleSource FromDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path)
            ? new CslLocaleSource(path)
            : throw new DirectoryNotFoundException($"There is no directory '{path}' to read locales from.");
    }

    /// <summary>Locales that have been read already, and what comes with the library for other languages.</summary>
    /// <param name="locales">The locales; of two of one language, the last counts. One without a language is never
    /// found.</param>
    public static CslLocaleSource Of(params IEnumerable<CslLocale> locales)
    {
        ArgumentNullException.ThrowIfNull(locales);
        var source = new CslLocaleSource(null);
        foreach (var locale in locales)
        {
            source._locales[locale.Language] = locale;
        }

        return source;
    }

    /// <summary>The locale of a language tag, exactly; null when there is none.</summary>
    /// <exception cref="CslStyleException">There is a file, but it is no locale.</exception>
    public CslLocale? Find(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return IsTag(language) ? _locales.GetOrAdd(language, static (tag, source) => source.Read(tag), this) : null;
    }

    internal LocaleData Resolve(string language, IReadOnlyList<LocaleLayer> styleLayers) =>
        LocaleData.Merge(language, LocaleChain.Layers(language, styleLayers, tag => Find(tag)?.Layer));

    // Tags become file names: letters, digits and hyphens only.
    private static bool IsTag(string language) => language.Length is > 0 and < 40
        && language.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private CslLocale? Read(string language)
    {
        if (_directory is not null)
        {
            var path = Path.Combine(_directory, $"locales-{language}.xml");
            if (File.Exists(path))
            {
                return CslLocale.Load(path);
            }
        }

        return CslLocale.BuiltInLanguages.Contains(language) ? CslLocale.BuiltIn(language) : null;
    }
}
