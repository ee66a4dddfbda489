using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace RefKit.Cli.Input;

/// <summary>
/// The lines of a UTF-8 text, one at a time and each checked, so that a message can name line and column: text that is
/// not UTF-8, a NUL byte (a binary file), a line longer than <see cref="MaxLineBytes"/>. Memory is bounded by the
/// longest line.
/// </summary>
internal static class Utf8Lines
{
    /// <summary>No reference, and no line of a page, comes near a megabyte; a longer one is no text for this
    /// program.</summary>
    public const int MaxLineBytes = 1 << 20;

    private const int ReadSize = 1 << 16;

    /// <summary>Reads line by line, without the line ends (LF, CRLF or CR).</summary>
    /// <exception cref="UserErrorException">The input is not text in UTF-8, or a line is too long.</exception>
    public static async IAsyncEnumerable<string> ReadAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MaxLineBytes + ReadSize);
        try
        {
            int start = 0, end = 0, number = 1;
            var isFinal = false;
            var isAfterReturn = false;
            while (!isFinal || start < end)
            {
                var length = LineLength(buffer.AsSpan(start, end - start));
                if (length < 0 && !isFinal)
                {
                    if (end - start > MaxLineBytes)
                    {
                        throw TooLong(file, number);
                    }

                    buffer.AsSpan(start, end - start).CopyTo(buffer);
                    (start, end) = (0, end - start);
                    var count = await ReadSomeAsync(
                        file, buffer.AsMemory(end, ReadSize), cancellationToken).ConfigureAwait(false);
                    isFinal = count == 0;
                    end += count;
                    continue;
                }

                length = length < 0 ? end - start : length;
                var isEmptyAfterReturn = isAfterReturn && length == 0 && buffer[start] == (byte)'\n';
                if (!isEmptyAfterReturn)
                {
                    yield return Decode(file, buffer.AsSpan(start, length), number++);
                }

                isAfterReturn = start + length < end && buffer[start + length] == (byte)'\r';
                start = Math.Min(end, start + length + 1);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async ValueTask<int> ReadSomeAsync(
        InputFile file, Memory<byte> memory, CancellationToken cancellationToken)
    {
        try
        {
            return await file.Stream.ReadAsync(memory, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{file.Name}: cannot be read: {exception.Message}");
        }
    }

    private static int LineLength(ReadOnlySpan<byte> bytes) => bytes.IndexOfAny((byte)'\n', (byte)'\r');

    private static string Decode(InputFile file, ReadOnlySpan<byte> line, int number)
    {
        if (line.Length > MaxLineBytes)
        {
            throw TooLong(file, number);
        }

        if (line.Contains((byte)0))
        {
            var column = line.IndexOf((byte)0) + 1;
            throw new UserErrorException(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: line {number}, column {column}: a NUL byte; this is a binary file, not text."));
        }

        if (number == 1 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        if (!Utf8.IsValid(line))
        {
            throw NotUtf8(file, line, number);
        }

        return Encoding.UTF8.GetString(line);
    }

    private static UserErrorException TooLong(InputFile file, int number) =>
        new(string.Create(CultureInfo.InvariantCulture,
            $"{file.Name}: line {number}: the line is longer than {MaxLineBytes} bytes; ")
            + "a reference list has shorter lines.");

    private static UserErrorException NotUtf8(InputFile file, ReadOnlySpan<byte> line, int number)
    {
        int position = 0, column = 1;
        while (Rune.DecodeFromUtf8(line[position..], out _, out var consumed) == OperationStatus.Done)
        {
            position += consumed;
            column++;
        }

        return new UserErrorException(string.Create(CultureInfo.InvariantCulture,
            $"{file.Name}: line {number}, column {column}: not valid UTF-8 (byte 0x{line[position]:X2}); "
            + $"save the file as UTF-8 or name its encoding: --encoding windows-1252"));
    }
}
