using System.Collections.Concurrent;
using System.Collections.Immutable;
using RefKit.Csl.Locales;
using RefKit.Csl.Passes;
using RefKit.Csl.Tree;
using RefKit.Csl.Xml;
using RefKit.Markup;

namespace RefKit.Csl;

/// <summary>
/// A citation style in CSL 1.0.2. Immutable and thread-safe: load it once and use it everywhere.
/// </summary>
/// <remarks>
/// A style may come from anybody. No DTD or entity is read; a file has at most 16 MiB, 500,000 elements and attributes,
/// 100 elements in each other and 4,000 characters in an attribute, a layout with all its macros put in at most 250
/// elements in each other and 1,000,000 in all. What is more is refused (CSL002, CSL014) with its place.
/// </remarks>
/// <example>
/// <code>
/// var apa = CslStyle.BuiltIn("apa");
/// Console.WriteLine(apa.FormatBibliography(references).ToHtml());
/// </code>
/// </example>
public sealed class CslStyle
{
    private readonly StyleDefinition _definition;
    private readonly ImmutableArray<LocaleLayer> _layers;
    private readonly ConcurrentDictionary<(string Language, CslLocaleSource Source), LocaleData> _locales = new();

    private CslStyle(StyleDefinition definition, ImmutableArray<LocaleLayer> layers, CslStyleInfo info,
        ImmutableArray<Diagnostic> diagnostics)
    {
        _definition = definition;
        _layers = layers;
        Info = info;
        Diagnostics = diagnostics;
    }

    /// <summary>The names of the styles that come with the library.</summary>
    public static IReadOnlyList<string> BuiltInIds => BuiltInResources.StyleIds;

    /// <summary>The title, as the style names itself.</summary>
    public string Title => _definition.Title;

    /// <summary>The identifier, as a rule a URL.</summary>
    public string Id => _definition.Id;

    /// <summary>The language that the style asks for; null when it leaves that open.</summary>
    public string? DefaultLocale => _definition.DefaultLocale;

    /// <summary>Whether citations of this style stand in notes.</summary>
    public bool IsNoteStyle => _definition.IsNoteStyle;

    /// <summary>Whether the style has a bibliography.</summary>
    public bool HasBibliography => _definition.Bibliography is not null;

    /// <summary>What the style says about itself: its short title, fields of study, parent and so on.</summary>
    public CslStyleInfo Info { get; }

    /// <summary>What was doubtful in the style though it can be used; each with line and column.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal StyleDefinition Definition => _definition;

    /// <summary>A style that comes with the library.</summary>
    /// <param name="id">One of <see cref="BuiltInIds"/>, such as "apa".</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static CslStyle BuiltIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!BuiltInIds.Contains(id))
        {
            throw new ArgumentException(
                $"There is no built-in style '{id}'; there are: {string.Join(", ", BuiltInIds)}", nameof(id));
        }

        using var stream = BuiltInResources.Open(id + ".csl");
        return Load(stream);
    }

    /// <summary>Reads a style file.</summary>
    /// <param name="path">The path of a <c>.csl</c> file of at most 16 MiB.</param>
    /// <exception cref="CslStyleException">The file is no style that can be used, or it is a dependent style; all
    /// problems are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslStyle Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a style file; a dependent style takes the rules of its parent, and keeps its own id, title and
    /// default locale.</summary>
    /// <param name="path">The path of a <c>.csl</c> file of at most 16 MiB.</param>
    /// <param name="findParent">Opens the style of an id, or gives null when there is none; the stream is disposed of.
    /// <see cref="CslStyleDirectory.OpenStyle"/> is such a resolver.</param>
    /// <exception cref="CslStyleException">The style or its parent cannot be used; there is no such parent (CSL006),
    /// the parents form a circle (CSL007) or the parent is itself dependent (CSL008).</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslStyle Load(string path, Func<string, Stream?> findParent)
    {
        using var stream = File.OpenRead(path);
        return Load(stream, findParent);
    }

    /// <summary>Reads a style from a stream, which stays open.</summary>
    /// <exception cref="CslStyleException">The stream holds no style that can be used, or a dependent style; all
    /// problems are in it.</exception>
    public static CslStyle Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(problems => CslNodeReader.Read(stream, problems), findParent: null);
    }

    /// <summary>Reads a style from a stream, which stays open; see <see cref="Load(string, Func{string,
    /// Stream})"/>.</summary>
    public static CslStyle Load(Stream stream, Func<string, Stream?> findParent)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(findParent);
        return Read(problems => CslNodeReader.Read(stream, problems), findParent);
    }

    /// <summary>Reads a style from its XML.</summary>
    /// <exception cref="CslStyleException">The text is no style that can be used, or a dependent style; all problems
    /// are in it.</exception>
    public static CslStyle Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return Read(problems => CslNodeReader.Read(xml, problems), findParent: null);
    }

    /// <summary>Reads a style from its XML; see <see cref="Load(string, Func{string, Stream})"/>.</summary>
    public static CslStyle Parse(string xml, Func<string, Stream?> findParent)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(findParent);
        return Read(problems => CslNodeReader.Read(xml, problems), findParent);
    }

    /// <summary>Formats a bibliography of all references, in the order of the style.</summary>
    /// <param name="references">The references; of two with the same id, the first counts.</param>
    /// <param name="options">How the style is applied; null takes the defaults.</param>
    public FormattedBibliography FormatBibliography(IEnumerable<Reference> references, FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(references);
        var model = CreateModel(references, options ?? FormatOptions.Default);
        DocumentPasses.Run(model, tracksPositions: false);
        return ToBibliography(model, options);
    }

    /// <summary>Formats one citation on its own, as the first of its document.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="references">All references of the document: numbers and year suffixes depend on them.</param>
    /// <param name="options">How the style is applied; null takes the defaults.</param>
    /// <exception cref="ArgumentException">The citation names a work that is not among the references.</exception>
    public FormattedText FormatCitation(Citation citation, IEnumerable<Reference> references,
        FormatOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(references);
        var model = CreateModel(references, options ?? FormatOptions.Default);
        var cluster = CreateCluster(citation, model.EntriesById.GetValueOrDefault);
        if (cluster.Missing.Count > 0)
        {
            throw new ArgumentException($"There is no reference '{cluster.Missing[0]}'.", nameof(citation));
        }

        model.Clusters.Add(cluster);

        DocumentPasses.Run(model, tracksPositions: false);
        return model.Clusters[0].Result;
    }

    internal static DocumentCluster CreateCluster(Citation citation, Func<string, DocumentEntry?> find)
    {
        var cites = new List<DocumentCite>(citation.Items.Length);
        List<string>? missing = null;
        foreach (var item in citation.Items)
        {
            if (find(item.Id) is { } entry)
            {
                cites.Add(new DocumentCite(entry, item));
            }
            else
            {
                (missing ??= []).Add(item.Id);
            }
        }

        return new DocumentCluster(citation, cites) { Missing = missing ?? [] };
    }

    internal DocumentModel CreateModel(IEnumerable<Reference> references, FormatOptions options)
    {
        var model = CreateModel(options);
        model.Register(references);
        return model;
    }

    internal DocumentModel CreateModel(FormatOptions options)
    {
        var language = options.Locale ?? _definition.DefaultLocale ?? "en-US";
        var locale = _locales.GetOrAdd(
            (language, options.Locales), static (key, layers) => key.Source.Resolve(key.Language, layers), _layers);
        return new DocumentModel(_definition, locale, options.MakeLinks) { Order = options.Order };
    }

    internal FormattedBibliography ToBibliography(DocumentModel model, FormatOptions? options = null)
    {
        var definition = _definition.Bibliography;
        return BibliographySections.Format(model, options ?? FormatOptions.Default) with
        {
            HasHangingIndent = definition?.HasHangingIndent ?? false,
            EntrySpacing = definition?.EntrySpacing ?? 1,
            LineSpacing = definition?.LineSpacing ?? 1,
            SecondFieldAlign = definition?.SecondFieldAlign switch
            {
                FieldAlignment.Flush => FieldAlign.Flush,
                FieldAlignment.Margin => FieldAlign.Margin,
                _ => FieldAlign.None,
            },
        };
    }

    private static CslStyle Read(Func<ProblemList, CslNode?> read, Func<string, Stream?>? findParent)
    {
        var (style, layers, info) = new StyleLoader(findParent).Load(read, out var diagnostics);
        return new CslStyle(style, layers, info, diagnostics);
    }
}
