using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text;
using RefKit.Casing.Lexicons;

namespace RefKit.Casing.Models;

/// <summary>
/// What was learned from titles in sentence case: the words that were counted, words with capitals of their own, and the
/// weights. Immutable, thread-safe. See <c>casing.model.md</c>.
/// </summary>
internal sealed class CasingModel
{
    /// <summary>How many weights there are.</summary>
    public const int Rows = 1 << 17;

    private const string ResourceName = "RefKit.Casing.casing.model";
    private const uint Magic = 0x31434B52;
    private const int MaxWordLength = 255;

    private readonly sbyte[] _weights;
    private readonly float[] _pairs;
    private readonly float _scale;
    private readonly FrozenDictionary<string, WordCount> _counts;
    private readonly FrozenDictionary<string, string> _forms;

    /// <summary>Takes what was learned.</summary>
    /// <param name="scale">What one step of a weight is worth.</param>
    /// <param name="weights">A weight a row.</param>
    /// <param name="pairs">The weights of pairs of decisions, by <see cref="CasingChain.PairOf"/>.</param>
    /// <param name="counts">The words that were counted, folded.</param>
    /// <param name="forms">Words with capitals of their own, as they are written.</param>
    public CasingModel(
        float scale, sbyte[] weights, float[] pairs, IReadOnlyDictionary<string, WordCount> counts,
        IEnumerable<string> forms)
    {
        _scale = scale;
        _weights = weights;
        _pairs = pairs;
        _counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        _forms = forms.ToFrozenDictionary(static x => x.ToLowerInvariant(), StringComparer.Ordinal);
    }

    /// <summary>The model that comes with the library; loaded at the first use.</summary>
    public static CasingModel Default => Embedded.Instance;

    public ReadOnlySpan<float> Pairs => _pairs;

    /// <summary>How often a folded word was seen.</summary>
    public WordCount CountOf(string word) => _counts.GetValueOrDefault(word);

    /// <summary>How a word is written that has capitals of its own; null when none is known.</summary>
    public string? FormOf(string word) => WordLists.Default.FormOf(word) ?? _forms.GetValueOrDefault(word);

    /// <summary>The log odds of a capital for a word by itself.</summary>
    public double Score(ReadOnlySpan<WordView> words, int index)
    {
        Span<int> rows = stackalloc int[CasingFeatures.Max];
        var count = CasingFeatures.Read(words, index, rows);
        var sum = 0;
        foreach (var row in rows[..count])
        {
            sum += _weights[row];
        }

        return sum * _scale;
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such model.</exception>
    public static CasingModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("The stream holds no casing model.");
        }

        var scale = reader.ReadSingle();
        var pairs = new float[CasingChain.GapWeights];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = reader.ReadSingle();
        }

        var weights = new sbyte[Rows];
        stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var counts = new Dictionary<string, WordCount>(StringComparer.Ordinal);
        ReadWords(reader, hasCounts: true, (word, bits) => counts.Add(word, WordCount.Unpack(bits)));
        var forms = new List<string>();
        ReadWords(reader, hasCounts: false, (word, _) => forms.Add(word));
        return new CasingModel(scale, weights, pairs, counts, forms);
    }

    /// <summary>Writes the model; the same bytes for the same content.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(_scale);
        foreach (var pair in _pairs)
        {
            writer.Write(pair);
        }

        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
        WriteWords(writer, _counts.Select(static x => (x.Key, (ushort?)x.Value.Packed)));
        WriteWords(writer, _forms.Values.Select(static x => (x, (ushort?)null)));
    }

    // Sorted words, each as how many bytes it shares with the one before it and the rest.
    private static void WriteWords(BinaryWriter writer, IEnumerable<(string Word, ushort? Bits)> words)
    {
        var sorted = words.Select(static x => (Bytes: Encoding.UTF8.GetBytes(x.Word), x.Bits))
            .Where(static x => x.Bytes.Length <= MaxWordLength)
            .OrderBy(static x => Convert.ToHexString(x.Bytes), StringComparer.Ordinal).ToList();
        writer.Write(sorted.Count);
        byte[] last = [];
        Span<byte> two = stackalloc byte[2];
        foreach (var (bytes, bits) in sorted)
        {
            var shared = bytes.AsSpan().CommonPrefixLength(last);
            writer.Write((byte)shared);
            writer.Write((byte)(bytes.Length - shared));
            writer.Write(bytes.AsSpan(shared));
            if (bits is { } value)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(two, value);
                writer.Write(two);
            }

            last = bytes;
        }
    }

    private static void ReadWords(BinaryReader reader, bool hasCounts, Action<string, ushort> add)
    {
        var word = new byte[2 * MaxWordLength];
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            var shared = reader.ReadByte();
            var rest = reader.ReadByte();
            reader.BaseStream.ReadExactly(word.AsSpan(shared, rest));
            add(Encoding.UTF8.GetString(word, 0, shared + rest), hasCounts ? reader.ReadUInt16() : (ushort)0);
        }
    }

    private static class Embedded
    {
        public static readonly CasingModel Instance = Load();

        private static CasingModel Load()
        {
            using var stream = typeof(CasingModel).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException($"The library was built without its model, {ResourceName}.");
            return Read(stream);
        }
    }
}
