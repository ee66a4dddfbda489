using System.Collections.Immutable;

namespace RefKit.Csl;

/// <summary>Opens the styles and locales that are embedded in the library.</summary>
internal static class BuiltInResources
{
    private const string Prefix = "RefKit.Csl.Resources.";

    /// <summary>The names of the styles, the default first, the others in order.</summary>
    public static ImmutableArray<string> StyleIds { get; } = [.. Names("", ".csl").OrderBy(static id => id != "apa")];

    /// <summary>The language tags of the locales, in order.</summary>
    public static ImmutableArray<string> LocaleTags { get; } = Names("locales-", ".xml");

    public static Stream Open(string name) =>
        typeof(BuiltInResources).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new InvalidOperationException($"The resource '{name}' is missing from the library.");

    private static ImmutableArray<string> Names(string start, string end) =>
    [
        .. typeof(BuiltInResources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal)
                && name.EndsWith(end, StringComparison.Ordinal))
            .Select(name => name[(Prefix.Length + start.Length)..^end.Length])
            .Order(StringComparer.Ordinal),
    ];
}
