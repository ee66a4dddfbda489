using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>The styles that come with the library, by any of their names. Thread-safe.</summary>
/// <example>
/// <code>
/// foreach (var style in BuiltInStyles.All)
/// {
///     Console.WriteLine($"{style.Name}: {style.Title}");
/// }
/// </code>
/// </example>
public static class BuiltInStyles
{
    // Names under which the same manuals go among public styles and in other programs.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["american-chemical-society"] = "acs",
        ["american-medical-association"] = "ama",
        ["american-psychological-association"] = "apa",
        ["associacao-brasileira-de-normas-tecnicas"] = "abnt",
        ["chicago"] = "chicago-author-date",
        ["chicago-notes-bibliography"] = "chicago-notes",
        ["harvard-cite-them-right"] = "harvard",
        ["institute-of-electrical-and-electronics-engineers"] = "ieee",
        ["iso690-author-date-en"] = "iso690",
        ["iso690-numeric-en"] = "iso690-numeric",
        ["modern-language-association"] = "mla",
        ["nlm"] = "vancouver",
        ["nlm-citation-sequence"] = "vancouver",
    };

    private static readonly Lazy<(ImmutableArray<CslStyleInfo> All, StyleIndex Index)> Loaded = new(Load);

    /// <summary>What each style says about itself, APA first, then by name. <see cref="CslStyleInfo.Name"/> is what
    /// <see cref="CslStyle.BuiltIn"/> takes.</summary>
    public static ImmutableArray<CslStyleInfo> All => Loaded.Value.All;

    /// <summary>
    /// Finds a style by its name, title or short title: to the letter first, then without regard to case, accents,
    /// punctuation and spaces. Names that the manual has elsewhere ("modern-language-association") are found too.
    /// </summary>
    /// <returns>The style; null when there is none.</returns>
    public static CslStyleInfo? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Loaded.Value.Index.Find(name);
    }

    /// <summary>The styles whose names come nearest to a name, the likeliest first.</summary>
    /// <param name="name">A name as for <see cref="Find"/>.</param>
    /// <param name="count">The most that are given; at least 1.</param>
    public static ImmutableArray<CslStyleInfo> Suggest(string name, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Loaded.Value.Index.Suggest(name, count);
    }

    /// <summary>Loads a style.</summary>
    /// <param name="name">A name as for <see cref="Find"/>.</param>
    /// <exception cref="CslStyleNotFoundException">There is no such style; has suggestions.</exception>
    public static CslStyle Load(string name) => Find(name) is { } info
        ? CslStyle.BuiltIn(info.Name)
        : throw new CslStyleNotFoundException(name, Suggest(name));

    private static (ImmutableArray<CslStyleInfo> All, StyleIndex Index) Load()
    {
        var styles = ImmutableArray.CreateBuilder<CslStyleInfo>();
        foreach (var id in BuiltInResources.StyleIds)
        {
            using var stream = BuiltInResources.Open(id + ".csl");
            styles.Add(CslStyleInfo.Read(stream) with { Name = id });
        }

        var all = styles.ToImmutable();
        return (all, new StyleIndex(all, OtherNames));
    }
}
