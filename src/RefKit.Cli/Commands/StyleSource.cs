using System.Collections.Immutable;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary>The built-in styles, or those of a directory.</summary>
internal sealed class StyleSource
{
    private readonly CslStyleDirectory? _directory;

    private StyleSource(CslStyleDirectory? directory) => _directory = directory;

    /// <exception cref="UserErrorException">The directory cannot be read.</exception>
    public static StyleSource Of(string? directory)
    {
        try
        {
            return new StyleSource(directory is null ? null : CslStyleDirectory.Open(directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"--styles: {exception.Message}");
        }
    }

    /// <summary>The styles of some names; all of them where there is none.</summary>
    /// <exception cref="UserErrorException">There is no style of a name.</exception>
    public ImmutableArray<CslStyleInfo> Choose(IReadOnlyCollection<string> names) =>
        names.Count == 0 ? _directory?.Styles ?? BuiltInStyles.All : [.. names.Select(Find).Distinct()];

    /// <exception cref="CslStyleException">The style is broken.</exception>
    public CslStyle Load(CslStyleInfo info) =>
        _directory is null ? CslStyle.BuiltIn(info.Name) : _directory.Load(info.Name);

    private CslStyleInfo Find(string name) =>
        (_directory is null ? BuiltInStyles.Find(name) : _directory.Find(name))
        ?? throw new UserErrorException(StyleOptions.Missing(
            name, _directory is null ? BuiltInStyles.Suggest(name) : _directory.Suggest(name)));
}
