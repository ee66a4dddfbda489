using System.Collections.Immutable;
using RefKit.Csl.Xml;

namespace RefKit.Csl;

/// <summary>What a style says about itself (CSL 1.0.2, Info); reading it is much cheaper than loading the style.
/// Immutable.</summary>
public sealed record CslStyleInfo
{
    /// <summary>The identifier, as a rule a URL; empty when the style has none.</summary>
    public required string Id { get; init; }

    /// <summary>The title; empty when the style has none.</summary>
    public required string Title { get; init; }

    /// <summary>The short title, such as "APA"; null when there is none.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The id of the style whose rules a dependent style uses; null for an independent style.</summary>
    public string? ParentId { get; init; }

    /// <summary>Whether the style has no rules of its own.</summary>
    public bool IsDependent => ParentId is not null;

    /// <summary>How citations look, in CSL's word: "author", "author-date", "label", "note" or "numeric"; null when the
    /// style does not tell.</summary>
    public string? CitationFormat { get; init; }

    /// <summary>The fields of study that the style is for, in CSL's words, such as "medicine" or
    /// "generic-base".</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Whether citations stand in notes (class "note"); null for a dependent style, whose parent
    /// tells.</summary>
    public bool? IsNoteStyle { get; init; }

    /// <summary>The language that the style asks for; null when it leaves that open.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>The name of the file without ".csl", as styles are commonly called ("chicago-author-date"); empty when
    /// the style came from no file.</summary>
    public string Name { get; init; } = "";

    /// <summary>The path of the file; null when the style came from no file.</summary>
    public string? Path { get; init; }

    /// <summary>Reads what a style file says about itself, and no more of it.</summary>
    /// <exception cref="CslStyleException">The file is no style.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslStyleInfo Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream) with { Path = path, Name = System.IO.Path.GetFileNameWithoutExtension(path) };
    }

    /// <summary>Reads what a style says about itself; the stream stays open.</summary>
    /// <exception cref="CslStyleException">The stream holds no style.</exception>
    public static CslStyleInfo Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var problems = new ProblemList();
        var root = CslNodeReader.Read(stream, problems, lastElement: "info");
        if (root is not null && root.Name != "style")
        {
            problems.Error("CSL003", $"The root element is '{root.Name}'; a style begins with 'style'.", root.Line,
                root.Column);
        }

        return root is null || problems.HasErrors
            ? throw new CslStyleException("The file is no style", problems.Items)
            : From(root);
    }

    internal static CslStyleInfo From(CslNode root)
    {
        var info = root.Child("info") ?? root;
        var categories = info.Children.FindAll(static child => child.Name == "category");
        var parent = ParentLink(root)?["href"];
        return new CslStyleInfo
        {
            Id = TextOf(info, "id") ?? "",
            Title = TextOf(info, "title") ?? "",
            ShortTitle = TextOf(info, "title-short"),
            ParentId = parent,
            CitationFormat = categories.Select(static category => category["citation-format"])
                .FirstOrDefault(static format => format is not null),
            Fields = [.. categories.Select(static category => category["field"]).OfType<string>()],
            IsNoteStyle = parent is null ? root["class"] == "note" : null,
            DefaultLocale = root["default-locale"],
        };
    }

    /// <summary>The link to the parent; null for an independent style. A style with rules of its own is independent,
    /// whatever its links say.</summary>
    internal static CslNode? ParentLink(CslNode root) => root.Child("citation") is not null || root["class"] is not null
        ? null
        : root.Child("info")?.Children.Find(static child =>
            child.Name == "link" && child["rel"] == "independent-parent" && child["href"] is not null);

    private static string? TextOf(CslNode info, string name) =>
        info.Child(name)?.Text.Trim() is { Length: > 0 } text ? text : null;
}
