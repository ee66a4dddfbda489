namespace RefKit.Training;

/// <summary>Where the labelled references lie: in REFKIT_SHARED, or beside the repository.</summary>
internal static class DefaultPaths
{
    public static string Train => Path.Combine(Root, "data", "references", "train.jsonl");

    public static string Dev => Path.Combine(Root, "data", "references", "dev.jsonl");

    public static string Records => Path.Combine(Root, "data", "interchange", "large", "glottolog.bib.gz");

    /// <summary>The folder of all data.</summary>
    public static string Data => Path.Combine(Root, "data");

    public static string Styles => Path.Combine(Root, "data", "csl", "styles.tar.gz");

    public static string Locales => Path.Combine(Root, "data", "csl", "locales");

    private static string Root =>
        Environment.GetEnvironmentVariable("REFKIT_SHARED") is { Length: > 0 } named
            ? named : Path.Combine("..", "shared");
}
