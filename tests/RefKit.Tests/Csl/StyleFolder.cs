using RefKit.Csl;

namespace RefKit.Tests.Csl;

/// <summary>A folder of small styles that is gone when the test is over.</summary>
internal sealed class StyleFolder : IDisposable
{
    public StyleFolder()
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "dependent"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("refkit-styles-").FullName;

    public CslStyleDirectory Open() => CslStyleDirectory.Open(Path);

    public StyleFolder Add(string name, string title, string more = "", string text = "x", string root = "")
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name + ".csl"), $"""
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" {root}>
              <info><title>{title}</title>{more}<id>http://example.org/styles/{name}</id><updated>2026-01-01T00:00:00Z</updated></info>
              <citation><layout><text value="{text}"/></layout></citation>
            </style>
            """);
        return this;
    }

    public StyleFolder AddDependent(string name, string title, string parent, string root = "")
    {
        File.WriteAllText(System.IO.Path.Combine(Path, "dependent", name + ".csl"), Dependent(name, title, parent, root));
        return this;
    }

    public StyleFolder AddFile(string name, string content)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), content);
        return this;
    }

    public static string Dependent(string name, string title, string parent, string root = "") => $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" {root}>
          <info>
            <title>{title}</title><id>http://example.org/styles/{name}</id>
            <link rel="independent-parent" href="http://example.org/styles/{parent}"/>
            <category citation-format="author-date"/><category field="medicine"/><updated>2026-01-01T00:00:00Z</updated>
          </info>
        </style>
        """;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
