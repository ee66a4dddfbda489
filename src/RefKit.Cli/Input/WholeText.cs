using System.Text;

namespace RefKit.Cli.Input;

/// <summary>A text as it stands in its file, line ends and all, so that places in it hold.</summary>
internal static class WholeText
{
    private const int MaxBytes = 1 << 26;

    /// <exception cref="UserErrorException">The file cannot be read, is too long, or is no text in UTF-8.</exception>
    public static async Task<string> ReadAsync(string path, CliConsole console, CancellationToken cancellationToken)
    {
        using var file = InputFile.Open(path, encodingName: null, console);
        return Decode(await ReadBytesAsync(file, cancellationToken).ConfigureAwait(false), file.Name);
    }

    /// <exception cref="UserErrorException">The bytes are no text in UTF-8.</exception>
    public static string Decode(byte[] bytes, string name)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UserErrorException($"{name}: is no text in UTF-8.");
        }
    }

    /// <summary>All bytes of a file.</summary>
    /// <exception cref="UserErrorException">The file is too long.</exception>
    public static async Task<byte[]> ReadBytesAsync(InputFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = await file.Stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new UserErrorException($"{file.Name}: is longer than 64 MiB.");
            }
        }

        return bytes.ToArray();
    }
}
