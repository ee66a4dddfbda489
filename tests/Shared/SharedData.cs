namespace RefKit.TestSupport;

/// <summary>
/// Finds the measuring data that lies beside the repository (or where REFKIT_SHARED says) and is not part of it.
/// Tests that need it skip where it is absent, unless REFKIT_REQUIRE_SHARED is set: then its absence fails.
/// </summary>
internal static class SharedData
{
    private static readonly Lazy<string?> LazyRoot = new(FindRoot);

    /// <summary>The root of the repository.</summary>
    public static string RepositoryRoot { get; } = FindUp("RefKit.sln")
        ?? throw new InvalidOperationException("The tests run outside the repository: RefKit.sln was not found above "
            + AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder below shared/, or skips (or fails) the running test.</summary>
    public static string Path(string relative)
    {
        var path = LazyRoot.Value is { } root ? System.IO.Path.Combine(root, relative) : null;
        if (path is not null && (File.Exists(path) || Directory.Exists(path)))
        {
            return path;
        }

        var message = $"'{relative}' was not found in ../shared (or in REFKIT_SHARED).";
        if (IsRequired)
        {
            Assert.Fail(message);
        }

        Assert.Skip(message);
        return "";
    }

    private static bool IsRequired =>
        Environment.GetEnvironmentVariable("REFKIT_REQUIRE_SHARED") is { Length: > 0 } value && value != "0";

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("REFKIT_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        var beside = System.IO.Path.Combine(RepositoryRoot, "..", "shared");
        return Directory.Exists(beside) ? System.IO.Path.GetFullPath(beside) : null;
    }

    private static string? FindUp(string marker)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null;
             directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, marker)))
            {
                return directory.FullName;
            }
        }

        return null;
    }
}
