namespace RefKit.Csl;

/// <summary>Opens the styles and locales that are embedded in the library.</summary>
internal static class BuiltInResources
{
    public static Stream Open(string name) =>
        typeof(BuiltInResources).Assembly.GetManifestResourceStream("RefKit.Csl.Resources." + name)
        ?? throw new InvalidOperationException($"The resource '{name}' is missing from the library.");
}
