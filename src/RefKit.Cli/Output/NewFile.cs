namespace RefKit.Cli.Output;

/// <summary>A file that takes its name only when it is whole; what was there before stays until then.</summary>
internal sealed class NewFile : IDisposable
{
    private readonly string _path;
    private readonly string _part;
    private bool _isKept;

    /// <exception cref="UserErrorException">No file can be made there.</exception>
    public NewFile(string path)
    {
        _path = path;
        _part = path + ".part";
        try
        {
            if (Directory.Exists(path))
            {
                throw new UserErrorException($"{path}: is a folder; the name of a file is needed.");
            }

            Stream = new FileStream(_part, FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserErrorException($"{path}: there is no such folder.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be written: {e.Message}");
        }
    }

    public FileStream Stream { get; }

    /// <summary>The file is whole.</summary>
    public void Keep()
    {
        Stream.Dispose();
        File.Move(_part, _path, overwrite: true);
        _isKept = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!_isKept)
        {
            File.Delete(_part);
        }
    }
}
