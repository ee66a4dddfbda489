using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Network;

namespace RefKit.Parsing.Models;

/// <summary>
/// Reads and writes model files: a header of ten 32-bit numbers, the tables as they lie in memory (little-endian),
/// and a 64-bit checksum of all before it.
/// </summary>
internal static class CrfModelFile
{
    private const uint Magic = 0x4D4B4652; // "RFKM"
    private const uint FormatVersion = 2;

    /// <summary>No table has more entries, so that a broken header cannot ask for all memory.</summary>
    private const uint MaxEntries = 1 << 22;

    /// <summary>Reads a model from the place of the stream up to its end.</summary>
    /// <exception cref="InvalidDataException">
    /// The stream holds no model, a broken one, or one of another version.
    /// </exception>
    public static CrfModel Read(Stream stream)
    {
        try
        {
            return ReadParts(stream);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The model file is cut off.", e);
        }
    }

    /// <summary>Writes a model.</summary>
    public static void Write(Stream stream, CrfModel model)
    {
        var sum = new Checksum();
        WriteArray<uint>(stream,
        [
            Magic, FormatVersion, FeatureTemplates.Version, StateSpace.Labels, (uint)model.Lexicon.Words.Slots.Length,
            (uint)model.Lexicon.Phrases.Slots.Length, (uint)model.Features.Slots.Length,
            (uint)model.Embeddings.Slots.Length, (uint)model.Features.Rows.Count, (uint)model.Embeddings.Rows.Count,
        ], ref sum);
        WriteArray(stream, model.Lexicon.Words.Slots, ref sum);
        WriteArray(stream, model.Lexicon.Phrases.Slots, ref sum);
        WriteArray(stream, model.Transitions.Weights, ref sum);
        WriteArray(stream, model.Network.Weights, ref sum);
        WriteTable(stream, model.Features, ref sum);
        WriteTable(stream, model.Embeddings, ref sum);
        Span<byte> end = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(end, sum.Value);
        stream.Write(end);
    }

    private static CrfModel ReadParts(Stream stream)
    {
        var sum = new Checksum();
        var header = ReadArray<uint>(stream, 10, ref sum);
        CheckHeader(header);
        var words = ReadArray<uint>(stream, (int)header[4], ref sum);
        var phrases = ReadArray<uint>(stream, (int)header[5], ref sum);
        var transitions = ReadArray<float>(stream, TransitionLayout.Count, ref sum);
        var network = ReadArray<float>(stream, NetworkLayout.Count, ref sum);
        var features = ReadTable(stream, header[6], header[8], ref sum);
        var embeddings = ReadTable(stream, header[7], header[9], ref sum);
        var ignored = new Checksum();
        if (ReadArray<ulong>(stream, 1, ref ignored)[0] != sum.Value)
        {
            throw new InvalidDataException("The model file is damaged: its checksum does not agree with its content.");
        }

        if (stream.ReadByte() >= 0)
        {
            throw new InvalidDataException("The model file has something behind its end.");
        }

        return new CrfModel(
            new StoredLexicon(new WordLexicon(words), new PhraseLexicon(phrases)),
            features,
            embeddings,
            new TokenNetwork(network),
            new TransitionWeights(transitions));
    }

    private static void CheckHeader(uint[] header)
    {
        if (header[0] != Magic)
        {
            throw new InvalidDataException("This is not a RefKit model file: it does not begin with \"RFKM\".");
        }

        if (header[1] != FormatVersion || header[2] != FeatureTemplates.Version || header[3] != StateSpace.Labels)
        {
            var found = FormattableString.Invariant($"format {header[1]}, features {header[2]}, {header[3]} labels");
            var expected = FormattableString.Invariant(
                $"format {FormatVersion}, features {FeatureTemplates.Version}, {StateSpace.Labels} labels");
            throw new InvalidDataException(
                $"The model file is of another version: it has {found}; this library reads {expected}.");
        }

        for (var i = 4; i <= 7; i++)
        {
            if (!BitOperations.IsPow2(header[i]) || header[i] > MaxEntries)
            {
                throw new InvalidDataException("The model file is damaged: the size of a table is impossible.");
            }
        }

        if (header[8] >= 1u << FeatureTable.RowBits || header[9] >= 1u << FeatureTable.RowBits)
        {
            throw new InvalidDataException("The model file is damaged: it has more features than can be numbered.");
        }
    }

    private static void CheckRows(ulong[] slots, uint rowCount)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if ((slots[i] & ((1ul << FeatureTable.RowBits) - 1)) > rowCount)
            {
                throw new InvalidDataException("The model file is damaged: a feature points behind the last row.");
            }
        }
    }

    private static T[] ReadArray<T>(Stream stream, int count, ref Checksum sum)
        where T : unmanaged
    {
        var array = GC.AllocateUninitializedArray<T>(count);
        var bytes = MemoryMarshal.AsBytes(array.AsSpan());
        stream.ReadExactly(bytes);
        sum.Add(bytes);
        SwapOnBigEndian<T>(bytes);
        return array;
    }

    private static FeatureTable ReadTable(Stream stream, uint slotCount, uint rowCount, ref Checksum sum)
    {
        var slots = ReadArray<ulong>(stream, (int)slotCount, ref sum);
        var scale = ReadArray<float>(stream, 1, ref sum)[0];
        var rows = new FeatureRows((int)rowCount);
        var bytes = MemoryMarshal.AsBytes(rows.Bytes);
        stream.ReadExactly(bytes);
        sum.Add(bytes);
        CheckRows(slots, rowCount);
        return new FeatureTable(slots, rows, scale);
    }

    private static void WriteTable(Stream stream, FeatureTable table, ref Checksum sum)
    {
        WriteArray(stream, table.Slots, ref sum);
        WriteArray<float>(stream, [table.Scale], ref sum);
        WriteArray<sbyte>(stream, table.Rows.Bytes, ref sum);
    }

    private static void WriteArray<T>(Stream stream, ReadOnlySpan<T> values, ref Checksum sum)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values).ToArray();
        SwapOnBigEndian<T>(bytes);
        sum.Add(bytes);
        stream.Write(bytes);
    }

    private static void SwapOnBigEndian<T>(Span<byte> bytes)
        where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
        {
            return;
        }

        var size = Unsafe.SizeOf<T>();
        for (var i = 0; i + size <= bytes.Length; i += size)
        {
            bytes.Slice(i, size).Reverse();
        }
    }
}
