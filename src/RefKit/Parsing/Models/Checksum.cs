using System.Buffers.Binary;
using System.Numerics;

namespace RefKit.Parsing.Models;

/// <summary>A fast 64-bit sum over blocks of bytes; it finds damage and keeps no secrets.</summary>
internal struct Checksum()
{
    private const ulong Prime = 0x9E3779B185EBCA87;

    private ulong _a = 1;
    private ulong _b = 2;
    private ulong _c = 3;
    private ulong _d = 4;
    private ulong _length = 0;

    /// <summary>Adds a block. The division into blocks counts.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        // Four independent lanes keep the multipliers busy.
        var (a, b, c, d) = (_a, _b, _c, _d);
        var i = 0;
        for (; i + 32 <= bytes.Length; i += 32)
        {
            a = Mix(a, BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..]));
            b = Mix(b, BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 8)..]));
            c = Mix(c, BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 16)..]));
            d = Mix(d, BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i + 24)..]));
        }

        for (; i < bytes.Length; i++)
        {
            a = Mix(a, bytes[i]);
        }

        (_a, _b, _c, _d) = (a, b, c, d);
        _length += (ulong)bytes.Length;
    }

    /// <summary>The sum of all blocks.</summary>
    public readonly ulong Value => Mix(Mix(Mix(Mix(_length, _a), _b), _c), _d);

    private static ulong Mix(ulong sum, ulong value) => BitOperations.RotateLeft((sum ^ value) * Prime, 29);
}
