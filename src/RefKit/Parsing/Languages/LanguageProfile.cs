using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace RefKit.Parsing.Languages;

/// <summary>
/// The trained weights that tell languages of Latin and Cyrillic letters apart: a row of one signed byte a language for
/// each feature, of which the sums are logits. Immutable, thread-safe.
/// </summary>
internal sealed class LanguageProfile
{
    /// <summary>How many languages there are.</summary>
    public const int Languages = 32;

    /// <summary>The tag of what is none of the other languages.</summary>
    public const string Unknown = "und";

    private const string ResourceName = "RefKit.Parsing.languages.model";
    private const uint Magic = 0x4C474B52;

    private readonly sbyte[] _weights; // [row, language]

    /// <summary>Takes weights.</summary>
    /// <param name="tags">The languages.</param>
    /// <param name="cyrillicFrom">The first of those that are written in Cyrillic letters.</param>
    /// <param name="scale">What one step of a weight is worth.</param>
    /// <param name="weights">The weights, row after row.</param>
    public LanguageProfile(ImmutableArray<string> tags, int cyrillicFrom, float scale, sbyte[] weights)
    {
        Tags = tags;
        CyrillicFrom = cyrillicFrom;
        Scale = scale;
        _weights = weights;
        TitleReasons = [.. tags.Select(static x => $"The words and letters of the title are those of \"{x}\".")];
        ContainerReasons =
            [.. tags.Select(static x => $"The words and letters of title and container are those of \"{x}\".")];
        RoleReasons = [.. tags.Select(static x => $"The title may be in \"{x}\", and the words beside it are.")];
    }

    /// <summary>The profile that comes with the library; loaded at the first use.</summary>
    public static LanguageProfile Default => Embedded.Instance;

    public ImmutableArray<string> Tags { get; }

    public int CyrillicFrom { get; }

    public float Scale { get; }

    public ImmutableArray<string> TitleReasons { get; }

    public ImmutableArray<string> ContainerReasons { get; }

    public ImmutableArray<string> RoleReasons { get; }

    /// <summary>Adds up the rows of the features of a text.</summary>
    /// <param name="text">A title.</param>
    /// <param name="sums">A number a language.</param>
    /// <returns>How many features the text has.</returns>
    public int Sum(ReadOnlySpan<char> text, Span<short> sums)
    {
        Span<ushort> rows = stackalloc ushort[LanguageFeatures.Max];
        rows = rows[..LanguageFeatures.Read(text, rows)];
        var low = Vector256<short>.Zero;
        var high = Vector256<short>.Zero;

        // No more than 250 features of at most 127 keep the sums within 16 bits.
        foreach (var row in rows)
        {
            var weights = Vector256.Create(_weights.AsSpan(row * Languages, Languages));
            low += Vector256.WidenLower(weights);
            high += Vector256.WidenUpper(weights);
        }

        low.CopyTo(sums);
        high.CopyTo(sums[(Languages / 2)..]);
        return rows.Length;
    }

    /// <summary>Reads a profile.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such profile.</exception>
    public static LanguageProfile Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[16];
        stream.ReadExactly(head);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic || length is < Languages or > 1024)
        {
            throw new InvalidDataException("The stream holds no language profile.");
        }

        var names = new byte[length];
        stream.ReadExactly(names);
        ImmutableArray<string> tags = [.. Encoding.ASCII.GetString(names).Split(' ')];
        var cyrillicFrom = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        if (tags.Length != Languages || (uint)cyrillicFrom >= Languages)
        {
            throw new InvalidDataException("The language profile has not the right number of languages.");
        }

        var weights = new sbyte[LanguageFeatures.Rows * Languages];
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LanguageProfile(tags, cyrillicFrom, BinaryPrimitives.ReadSingleLittleEndian(head[8..]), weights);
    }

    /// <summary>Writes the profile.</summary>
    public void Write(Stream stream)
    {
        var names = Encoding.ASCII.GetBytes(string.Join(' ', Tags));
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], CyrillicFrom);
        BinaryPrimitives.WriteSingleLittleEndian(head[8..], Scale);
        BinaryPrimitives.WriteInt32LittleEndian(head[12..], names.Length);
        stream.Write(head);
        stream.Write(names);
        stream.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    private static class Embedded
    {
        public static readonly LanguageProfile Instance = Load();

        private static LanguageProfile Load()
        {
            using var stream = typeof(LanguageProfile).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its model, {ResourceName}.");
            return Read(stream);
        }
    }
}
