using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// Reads and writes the network that finds where references begin: how many features it knows, the scale of their rows,
/// their keys, their rows, the weights of the layers; all little-endian.
/// </summary>
internal static class BoundaryNetworkFile
{
    private const int MaxFeatures = 1 << 18;

    /// <exception cref="InvalidDataException">The stream holds no such network.</exception>
    public static BoundaryNetwork Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        stream.ReadExactly(head);
        var count = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (count is < 0 or > MaxFeatures)
        {
            throw new InvalidDataException("The network of the boundary model has no possible size.");
        }

        var keys = MemoryMarshal.Cast<int, uint>(ReadNumbers(stream, count)).ToArray();
        if (keys.Contains(0u) || keys.Distinct().Count() != count)
        {
            throw new InvalidDataException("A feature of the boundary model has no possible key.");
        }

        var rows = new sbyte[count * BoundaryLayout.Width];
        stream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        var weights = MemoryMarshal.Cast<int, float>(ReadNumbers(stream, BoundaryLayout.Count)).ToArray();
        return new BoundaryNetwork(
            new BoundaryEmbeddings(keys, rows, BinaryPrimitives.ReadSingleLittleEndian(head[4..])), weights);
    }

    public static void Write(Stream stream, BoundaryNetwork network)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, network.Embeddings.Keys.Length);
        BinaryPrimitives.WriteSingleLittleEndian(head[4..], network.Embeddings.Scale);
        stream.Write(head);
        WriteNumbers(stream, MemoryMarshal.Cast<uint, int>(network.Embeddings.Keys));
        stream.Write(MemoryMarshal.AsBytes(network.Embeddings.Rows.AsSpan()));
        WriteNumbers(stream, MemoryMarshal.Cast<float, int>(network.Weights));
    }

    private static int[] ReadNumbers(Stream stream, int count)
    {
        var numbers = new int[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        Order(numbers);
        return numbers;
    }

    private static void WriteNumbers(Stream stream, ReadOnlySpan<int> values)
    {
        var numbers = values.ToArray();
        Order(numbers);
        stream.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static void Order(Span<int> numbers)
    {
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }
    }
}
