using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Xml;

namespace RefKit.Csl;

/// <summary>A CSL locale: terms, date formats and punctuation of a language (CSL 1.0.2, Locale Files). Immutable and
/// thread-safe.</summary>
public sealed class CslLocale
{
    private CslLocale(LocaleLayer layer, ImmutableArray<Diagnostic> diagnostics)
    {
        Layer = layer;
        Diagnostics = diagnostics;
    }

    /// <summary>The language tag, such as "de-AT"; empty when the file names none.</summary>
    public string Language => Layer.Language ?? "";

    /// <summary>What was doubtful in the file though it can be used; each with line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal LocaleLayer Layer { get; }

    /// <summary>The locales that come with the library.</summary>
    public static IReadOnlyList<string> BuiltInLanguages => BuiltInResources.LocaleTags;

    /// <summary>A locale that comes with the library.</summary>
    /// <param name="language">One of <see cref="BuiltInLanguages"/>.</param>
    /// <exception cref="ArgumentException">There is none of that language.</exception>
    public static CslLocale BuiltIn(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (!BuiltInLanguages.Contains(language))
        {
            throw new ArgumentException($"There is no built-in locale '{language}'; there are: "
                + string.Join(", ", BuiltInLanguages), nameof(language));
        }

        using var stream = BuiltInResources.Open($"locales-{language}.xml");
        return Load(stream);
    }

    /// <summary>Reads a locale file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="CslStyleException">The file is no locale; all problems are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslLocale Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a locale from a stream, which stays open.</summary>
    /// <exception cref="CslStyleException">The stream holds no locale; all problems are in it.</exception>
    public static CslLocale Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(problems => CslNodeReader.Read(stream, problems));
    }

    /// <summary>Reads a locale from its XML.</summary>
    /// <exception cref="CslStyleException">The text is no locale; all problems are in it.</exception>
    public static CslLocale Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Read(problems => CslNodeReader.Read(xml, problems));
    }

    private static CslLocale Read(Func<ProblemList, CslNode?> read)
    {
        var problems = new ProblemList();
        return read(problems) is { } root && LocaleReader.ReadFile(root, problems) is { } layer
            ? new CslLocale(layer, problems.Items)
            : throw new CslStyleException("The locale cannot be used", problems.Items);
    }
}
