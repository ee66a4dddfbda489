using System.Text;

namespace RefKit.Cli.Tests;

/// <summary>A file with given content that is gone when the test is over.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("refkit-").FullName;

    public TemporaryFile(string name, string content)
        : this(name, Encoding.UTF8.GetBytes(content))
    {
    }

    public TemporaryFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
