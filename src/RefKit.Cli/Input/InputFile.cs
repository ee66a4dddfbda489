using System.Text;

namespace RefKit.Cli.Input;

/// <summary>A file, or standard input, with the name that messages call it by.</summary>
internal sealed class InputFile : IDisposable
{
    private InputFile(string name, Stream stream)
    {
        Name = name;
        Stream = stream;
    }

    /// <summary>The path as the user wrote it, or "standard input".</summary>
    public string Name { get; }

    /// <summary>The bytes, transcoded to UTF-8 where an encoding was named or a UTF-16 or UTF-32 mark stands in
    /// front.</summary>
    public Stream Stream { get; }

    /// <summary>The extension in small letters with its full stop; empty for standard input.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Opens a path, or standard input for "-".</summary>
    /// <exception cref="UserErrorException">The file cannot be opened, or the encoding is not known.</exception>
    public static InputFile Open(string path, string? encodingName, CliConsole console)
    {
        if (path == "-")
        {
            return new InputFile("standard input", Transcoded(new PeekableStream(console.Input), encodingName));
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw new UserErrorException($"{path}: is a folder; a file is needed.");
            }

            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
            return new InputFile(path, Transcoded(new PeekableStream(stream), encodingName));
        }
        catch (FileNotFoundException)
        {
            throw new UserErrorException($"{path}: there is no such file.");
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserErrorException($"{path}: there is no such folder.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: cannot be read: {exception.Message}");
        }
    }

    /// <summary>The first bytes, without taking them from the stream.</summary>
    public ReadOnlySpan<byte> Peek(int count) => ((PeekableStream)Stream).Peek(count);

    public void Dispose() => Stream.Dispose();

    private static PeekableStream Transcoded(PeekableStream stream, string? encodingName)
    {
        var encoding = encodingName is null ? EncodingOfMark(stream.Peek(4)) : EncodingNamed(encodingName);
        return encoding is null or UTF8Encoding
            ? stream
            : new PeekableStream(Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8));
    }

    private static Encoding? EncodingOfMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding EncodingNamed(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UserErrorException(
                $"--encoding {name}: no such encoding; use a name such as utf-8, windows-1252, iso-8859-2, shift_jis.");
        }
    }
}
