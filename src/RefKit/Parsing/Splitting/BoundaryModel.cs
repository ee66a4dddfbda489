using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// The trained weights that tell where references begin in running text and in lines. Logistic models over hashed
/// features, one signed byte a weight. Immutable, thread-safe.
/// </summary>
/// <param name="Words">For the words and marks around a place.</param>
/// <param name="Fields">For the labelled fields around it, on top of the words.</param>
/// <param name="Lines">For the setting of the lines, on top of the words.</param>
/// <param name="PlainLines">The same where the fields are looked at, too.</param>
internal sealed record BoundaryModel(
    BoundaryTable Words, BoundaryTable Fields, BoundaryTable Lines, BoundaryTable PlainLines)
{
    private const string ResourceName = "RefKit.Parsing.boundaries.model";
    private const uint Magic = 0x42444B52;
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
            ? new BoundaryModel(ReadTable(stream), ReadTable(stream), ReadTable(stream), ReadTable(stream))
            : throw new InvalidDataException("The stream holds no boundary model.");
    }

    /// <summary>Writes the model.</summary>
    public void Write(Stream stream)
    {
        Span<byte> head = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        stream.Write(head);
        foreach (var table in (ReadOnlySpan<BoundaryTable>)[Words, Fields, Lines, PlainLines])
        {
            BinaryPrimitives.WriteInt32LittleEndian(head, table.Weights.Length);
            stream.Write(head);
            BinaryPrimitives.WriteSingleLittleEndian(head, table.Scale);
            stream.Write(head);
            stream.Write(MemoryMarshal.AsBytes(table.Weights.AsSpan()));
        }
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
