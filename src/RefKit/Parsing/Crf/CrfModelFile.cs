using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using RefKit.Parsing.Features;
using RefKit.Parsing.Lexicons;

namespace RefKit.Parsing.Crf;

/// <summary>
/// Reads and writes model files: a header of eight 32-bit numbers, the tables as they lie in memory (little-endian),
/// and a 64-bit checksum of all before it.
/// </summary>
internal static class CrfModelFile
{
    /// <summary>No model file is larger.</summary>
    public const int MaxLength = 64 << 20;

    private const uint Magic = 0x4D4B4652; // "RFKM"
    private const uint FormatVersion = 1;
    private const int HeaderLength = 8 * sizeof(uint);

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model, a broken one, or one of another version.</exception>
    public static CrfModel Read(Stream stream)
    {
        var bytes = ReadAll(stream);
        if (bytes.Length < HeaderLength + sizeof(ulong) || Number(bytes, 0) != Magic)
        {
            throw new InvalidDataException("This is not a RefKit model file: it does not begin with \"RFKM\".");
        }

        if (Number(bytes, 1) != FormatVersion || Number(bytes, 2) != FeatureTemplates.Version
            || Number(bytes, 3) != StateSpace.Labels)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"The model file has format {Number(bytes, 1)}, features {Number(bytes, 2)} and {Number(bytes, 3)} labels; ")
                + FormattableString.Invariant(
                $"this version reads format {FormatVersion}, features {FeatureTemplates.Version} and {StateSpace.Labels} labels. ")
                + "Train it again.");
        }

        var body = bytes.AsSpan(0, bytes.Length - sizeof(ulong));
        CheckTables(bytes);
        if (Checksum(body) != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(body.Length)))
        {
            throw new InvalidDataException("The model file is damaged: its checksum does not agree with its content.");
        }

        return Build(body);
    }

    /// <summary>Writes a model.</summary>
    public static void Write(Stream stream, CrfModel model)
    {
        var memory = new MemoryStream();
        var rows = model.Features.Rows;
        var rowCount = (rows.Length - (FeatureTable.RowsLength(0))) / StateSpace.Columns;
        uint[] header =
        [
            Magic, FormatVersion, FeatureTemplates.Version, StateSpace.Labels, (uint)model.Lexicon.Words.Slots.Length,
            (uint)model.Lexicon.Phrases.Slots.Length, (uint)model.Features.Slots.Length, (uint)rowCount,
        ];
        WriteArray<uint>(memory, header);
        WriteArray(memory, model.Features.Slots);
        WriteArray(memory, model.Lexicon.Words.Slots);
        WriteArray(memory, model.Lexicon.Phrases.Slots);
        WriteArray(memory, model.Transitions.Weights);
        WriteArray<float>(memory, [model.Features.Scale, 0]);
        WriteArray(memory, rows);
        var content = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        Span<byte> sum = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(sum, Checksum(content));
        stream.Write(content);
        stream.Write(sum);
    }

    private static void CheckTables(byte[] bytes)
    {
        long expected = HeaderLength + ((long)Number(bytes, 6) * sizeof(ulong))
            + (((long)Number(bytes, 4) + Number(bytes, 5)) * sizeof(uint)) + (TransitionLayout.Count * sizeof(float))
            + (2 * sizeof(float)) + ((long)Number(bytes, 7) * StateSpace.Columns) + FeatureTable.RowsLength(0)
            + sizeof(ulong);
        if (expected != bytes.Length)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"The model file is cut off or has something behind it: it is {bytes.Length} bytes long, not {expected}."));
        }

        for (var i = 4; i <= 6; i++)
        {
            if (!BitOperations.IsPow2(Number(bytes, i)))
            {
                throw new InvalidDataException("The model file is damaged: the size of a table is no power of two.");
            }
        }
    }

    private static CrfModel Build(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[HeaderLength..];
        var slots = Take<ulong>(ref rest, (int)Number(bytes, 6));
        var words = Take<uint>(ref rest, (int)Number(bytes, 4));
        var phrases = Take<uint>(ref rest, (int)Number(bytes, 5));
        var transitions = Take<float>(ref rest, TransitionLayout.Count);
        var scale = Take<float>(ref rest, 2)[0];
        var rows = Take<sbyte>(ref rest, FeatureTable.RowsLength((int)Number(bytes, 7)));
        for (var i = 0; i < slots.Length; i++)
        {
            if ((slots[i] & ((1ul << FeatureTable.RowBits) - 1)) > Number(bytes, 7))
            {
                throw new InvalidDataException("The model file is damaged: a feature points behind the last row.");
            }
        }

        return new CrfModel(
            new StoredLexicon(new WordLexicon(words), new PhraseLexicon(phrases)),
            new FeatureTable(slots, rows, scale),
            new TransitionWeights(transitions));
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.CanSeek)
        {
            var length = stream.Length - stream.Position;
            if (length > MaxLength)
            {
                throw new InvalidDataException("This is not a RefKit model file: it is larger than 64 MiB.");
            }

            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return bytes;
        }

        var memory = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MaxLength)
            {
                throw new InvalidDataException("This is not a RefKit model file: it is larger than 64 MiB.");
            }
        }

        return memory.ToArray();
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int index) =>
        BinaryPrimitives.ReadUInt32LittleEndian(bytes[(index * sizeof(uint))..]);

    private static T[] Take<T>(ref ReadOnlySpan<byte> rest, int count)
        where T : unmanaged
    {
        var array = new T[count];
        var target = MemoryMarshal.AsBytes(array.AsSpan());
        rest[..target.Length].CopyTo(target);
        rest = rest[target.Length..];
        SwapOnBigEndian<T>(target);
        return array;
    }

    private static void WriteArray<T>(MemoryStream stream, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values).ToArray();
        SwapOnBigEndian<T>(bytes);
        stream.Write(bytes);
    }

    private static void SwapOnBigEndian<T>(Span<byte> bytes)
        where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
        {
            return;
        }

        var size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        for (var i = 0; i + size <= bytes.Length; i += size)
        {
            bytes.Slice(i, size).Reverse();
        }
    }

    // Four lanes of multiply and rotate over 64-bit words; finds damage, keeps no secrets.
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong Prime = 0x9E3779B185EBCA87;
        ulong a = 1, b = 2, c = 3, d = 4;
        var i = 0;
        for (; i + 32 <= bytes.Length; i += 32)
        {
            a = BitOperations.RotateLeft((a ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..])) * Prime, 29);
            b = BitOperations.RotateLeft((b ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 8)..])) * Prime, 29);
            c = BitOperations.RotateLeft((c ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 16)..])) * Prime, 29);
            d = BitOperations.RotateLeft((d ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 24)..])) * Prime, 29);
        }

        var sum = a ^ BitOperations.RotateLeft(b, 16) ^ BitOperations.RotateLeft(c, 32)
            ^ BitOperations.RotateLeft(d, 48) ^ (ulong)bytes.Length;
        for (; i < bytes.Length; i++)
        {
            sum = BitOperations.RotateLeft((sum ^ bytes[i]) * Prime, 29);
        }

        return sum;
    }
}
