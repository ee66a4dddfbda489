using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>
/// The styles of a directory, such as a copy of the official style repository: files <c>*.csl</c> in it and, for
/// dependent styles, in its folder <c>dependent</c>. Reads what the files say about themselves when it is opened, and
/// a whole style only to load it. Immutable (files that change later are not noticed) and thread-safe.
/// </summary>
/// <example>
/// <code>
/// var styles = CslStyleDirectory.Open("styles");
/// var style = styles.Load("Nature");
/// </code>
/// </example>
public sealed class CslStyleDirectory
{
    private readonly StyleIndex _index;

    private CslStyleDirectory(string path, ImmutableArray<CslStyleInfo> styles, ImmutableArray<Diagnostic> diagnostics)
    {
        Path = path;
        Styles = styles;
        Diagnostics = diagnostics;
        _index = new StyleIndex(styles, RenamedStyles.Read(path));
    }

    /// <summary>The directory.</summary>
    public string Path { get; }

    /// <summary>What the styles say about themselves, by file name.</summary>
    public ImmutableArray<CslStyleInfo> Styles { get; }

    /// <summary>The files that are no styles, each with its name; they are left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Reads what styles a directory has.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static CslStyleDirectory Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no directory '{path}' to read styles from.");
        }

        var styles = new List<CslStyleInfo>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in Files(path).Concat(Files(System.IO.Path.Combine(path, "dependent"))))
        {
            try
            {
                styles.Add(CslStyleInfo.Read(file));
            }
            catch (CslStyleException exception)
            {
                diagnostics.Add(new Diagnostic("CSL009", DiagnosticSeverity.Warning,
                    $"'{System.IO.Path.GetRelativePath(path, file)}' is left out: {exception.Message}"));
            }
        }

        return new CslStyleDirectory(path, [.. styles], diagnostics.ToImmutable());
    }

    /// <summary>
    /// Finds a style by its file name (with or without ".csl"), id, title or short title: to the letter first, then
    /// without regard to case, accents, punctuation and spaces. File names that the directory's
    /// <c>renamed-styles.json</c> gives as old ones are found too.
    /// </summary>
    /// <returns>The style; null when there is none, or when several fit loosely only.</returns>
    public CslStyleInfo? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _index.Find(name);
    }

    /// <summary>The styles whose names come nearest to a name, the likeliest first.</summary>
    /// <param name="name">A name as for <see cref="Find"/>.</param>
    /// <param name="count">The most that are given; at least 1.</param>
    public ImmutableArray<CslStyleInfo> Suggest(string name, int count = 5)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return _index.Suggest(name, count);
    }

    /// <summary>Loads a style; a dependent one with the rules of its parent, which must be in the directory.</summary>
    /// <param name="name">A name as for <see cref="Find"/>.</param>
    /// <exception cref="CslStyleNotFoundException">There is no such style; has suggestions.</exception>
    /// <exception cref="CslStyleException">The style or its parent cannot be used, or there is no such
    /// parent.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public CslStyle Load(string name) => Find(name) is { } info
        ? CslStyle.Load(info.Path!, OpenStyle)
        : throw new CslStyleNotFoundException(name, Suggest(name));

    /// <summary>Opens the file of a style by its id: a resolver for <see cref="CslStyle.Load(string,
    /// Func{string, Stream})"/>, where a dependent style lies elsewhere.</summary>
    /// <returns>The file, to be disposed of by the caller; null when there is none.</returns>
    public Stream? OpenStyle(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _index.FindById(id)?.Path is { } path ? File.OpenRead(path) : null;
    }

    private static IEnumerable<string> Files(string directory) => !Directory.Exists(directory) ? [] :
        Directory.EnumerateFiles(directory, "*.csl").Order(StringComparer.Ordinal);
}
