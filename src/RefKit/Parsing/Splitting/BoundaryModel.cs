using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// The trained weights that tell where references begin in running text and in lines: a network, and logistic models
/// over hashed features, one signed byte a weight. Immutable, thread-safe.
/// </summary>
/// <param name="Words">For the words and marks around a place: quick, for places that are clear.</param>
/// <param name="Network">For all that stands around a place.</param>
/// <param name="Pieces">For the forms of the other entries in running text, on top of the network.</param>
/// <param name="Lines">For the setting of the lines, on top of the words.</param>
/// <param name="PlainLines">The same on top of the network.</param>
internal sealed record BoundaryModel(BoundaryTable Words, BoundaryNetwork Network, BoundaryTable Pieces,
    BoundaryTable Lines, BoundaryTable PlainLines)
{
    private const string ResourceName = "RefKit.Parsing.boundaries.model";
    private const uint Magic = 0x43444B52;
    private const int MaxLength = 1 << 20;

    /// <summary>The model that comes with the library; loaded at the first use.</summary>
    public static BoundaryModel Default => Embedded.Instance;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such model.</exception>
    public static BoundaryModel Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        stream.ReadExactly(head);
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == Magic
            ? new BoundaryModel(ReadTable(stream), BoundaryNetworkFile.Read(stream), ReadTable(stream),
                ReadTable(stream), ReadTable(stream))
            : throw new InvalidDataException("The stream holds no boundary model.");
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        stream.Write(head);
        WriteTable(stream, Words);
        BoundaryNetworkFile.Write(stream, Network);
        WriteTable(stream, Pieces);
        WriteTable(stream, Lines);
        WriteTable(stream, PlainLines);
    }

    private static void WriteTable(Stream stream, BoundaryTable table)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, table.Weights.Length);
        BinaryPrimitives.WriteSingleLittleEndian(head[4..], table.Scale);
        stream.Write(head);
        stream.Write(MemoryMarshal.AsBytes(table.Weights.AsSpan()));
    }

    private static BoundaryTable ReadTable(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        stream.ReadExactly(head);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        var scale = BinaryPrimitives.ReadSingleLittleEndian(head[4..]);
        if (length is <= 0 or > MaxLength || !int.IsPow2(length))
        {
            throw new InvalidDataException("A table of the boundary model has no possible length.");
        }

        var weights = new sbyte[length];
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new BoundaryTable(weights, scale);
    }

    private static class Embedded
    {
        public static readonly BoundaryModel Instance = Load();

        private static BoundaryModel Load()
        {
            using var stream = typeof(BoundaryModel).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its model, {ResourceName}.");
            return Read(stream);
        }
    }
}
