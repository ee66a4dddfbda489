namespace RefKit.Fuzz;

/// <summary>Reads the styles that are embedded in this program.</summary>
internal static class Resources
{
    public static IEnumerable<string> Read(params string[] names)
    {
        foreach (var name in names)
        {
            using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
            using var reader = new StreamReader(stream);
            yield return reader.ReadToEnd();
        }
    }
}
