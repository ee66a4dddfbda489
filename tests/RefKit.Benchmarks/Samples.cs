using RefKit.Parsing;

namespace RefKit.Benchmarks;

/// <summary>The inputs of the benchmarks: the sample list of the repository.</summary>
internal static class Samples
{
    public static string[] Lines { get; } = [.. File.ReadLines(Path.Combine(RepositoryRoot(), "samples/data/magnesium-references.txt"))
        .Where(static line => line.Length > 0)];

    public static Reference[] References { get; } = [.. Lines.Select(static line => ReferenceParser.Default.Parse(line).Reference)];

    /// <summary>The sample references again and again, each with an id of its own.</summary>
    public static Reference[] Many(int count) => [.. Enumerable.Range(0, count).Select(static i =>
    {
        var builder = References[i % References.Length].ToBuilder();
        builder.Id = $"r{i}";
        return builder.Build();
    })];

    /// <summary>The measuring data beside the repository, or where REFKIT_SHARED says.</summary>
    public static string Shared => Environment.GetEnvironmentVariable("REFKIT_SHARED") is { Length: > 0 } named
        ? named
        : Path.Combine(RepositoryRoot(), "..", "shared");

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "RefKit.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("Run the benchmarks inside the repository.");
    }
}
