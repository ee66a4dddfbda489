using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RefKit.Parsing.Crf;

/// <summary>
/// The sequence of scores over which the passes run. Holds rented buffers: dispose it, and use it on one thread only.
/// </summary>
internal sealed partial class Lattice : IDisposable
{
    // A fixed width gives the same sums on every machine, and code that can be compiled ahead.
    private const int Lanes = 8;
    private const int Width = LatticeLayout.Width;
    private const int Stride = LatticeLayout.Stride;
    private const int Choices = 3;

    // The lanes of labels in the last vector of a row.
    private static Vector256<float> LabelsOfLast =>
        Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(StateSpace.Labels % Lanes)).AsSingle();

    private int _capacity;
    private float[] _scores = [];
    private byte[] _edges = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _emission = [];
    private float[] _scale = [];
    private byte[] _origin = []; // [token, label]: the place before a field that begins
    private uint[] _choices = []; // [token, 3]: bits by label, see ContinueBest

    /// <summary>How many tokens the sequence has.</summary>
    public int Count { get; private set; }

    /// <summary>The scores of a token's columns, to be filled by the caller.</summary>
    public Span<float> Scores(int token) => _scores.AsSpan(token * StateSpace.Columns, StateSpace.Columns);

    /// <summary>The classes of the edges that lead to each token, to be filled by the caller.</summary>
    public Span<byte> Edges => _edges.AsSpan(0, Count);

    /// <summary>Makes room for a sequence. What the buffers hold is undefined until it is filled.</summary>
    public void Start(int count)
    {
        Count = count;
        if (_capacity >= count)
        {
            return;
        }

        Return();
        _capacity = count;

        // Whole vectors are read from the last column on.
        _scores = ArrayPool<float>.Shared.Rent((count * StateSpace.Columns) + Lanes);
        _edges = ArrayPool<byte>.Shared.Rent(count);
        _forward = ArrayPool<float>.Shared.Rent(count * Stride);
        _backward = ArrayPool<float>.Shared.Rent(count * Stride);
        _emission = ArrayPool<float>.Shared.Rent(count * Stride);
        _scale = ArrayPool<float>.Shared.Rent(count);
        _origin = ArrayPool<byte>.Shared.Rent(count * Width);
        _choices = ArrayPool<uint>.Shared.Rent(count * Choices);
    }

    public void Dispose()
    {
        Return();
        (_scores, _forward, _backward, _emission, _scale) = ([], [], [], [], []);
        (_edges, _origin, _choices) = ([], [], []);
        (_capacity, Count) = (0, 0);
    }

    private void Return()
    {
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<byte>.Shared.Return(_edges);
        ArrayPool<float>.Shared.Return(_forward);
        ArrayPool<float>.Shared.Return(_backward);
        ArrayPool<float>.Shared.Return(_emission);
        ArrayPool<float>.Shared.Return(_scale);
        ArrayPool<byte>.Shared.Return(_origin);
        ArrayPool<uint>.Shared.Return(_choices);
    }

    private Span<float> Forward(int token) => _forward.AsSpan(token * Stride, Stride);

    private Span<float> Backward(int token) => _backward.AsSpan(token * Stride, Stride);

    private Span<float> Emission(int token) => _emission.AsSpan(token * Stride, Stride);

    // The lengths of all rows are fixed by the layout: the innermost loops do without a check at each vector.
    private static ref float First(ReadOnlySpan<float> values, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, length);
        return ref MemoryMarshal.GetReference(values);
    }

    private static Vector256<float> Load(ref float first, int at) => Vector256.LoadUnsafe(ref first, (nuint)at);

    private static void Store(Vector256<float> values, ref float first, int at) =>
        values.StoreUnsafe(ref first, (nuint)at);

    // The places whose value is above the limit, a bit a place.
    private static Places PlacesAbove(scoped ref float values, float limit)
    {
        ulong low = 0, high = 0;
        var limits = Vector256.Create(limit);
        for (var i = 0; i < 64; i += Lanes)
        {
            low |= (ulong)Vector256.GreaterThan(Load(ref values, i), limits).ExtractMostSignificantBits() << i;
            high |= (ulong)Vector256.GreaterThan(Load(ref values, i + 64), limits).ExtractMostSignificantBits() << i;
        }

        return new Places(low, high);
    }

    /// <summary>A set of places, taken out one by one from the lowest on.</summary>
    private ref struct Places(ulong low, ulong high)
    {
        private ulong _low = low;
        private ulong _high = high;

        public int Current { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (_low != 0)
            {
                Current = BitOperations.TrailingZeroCount(_low);
                _low &= _low - 1;
                return true;
            }

            Current = 64 + BitOperations.TrailingZeroCount(_high);
            var any = _high != 0;
            _high &= _high - 1;
            return any;
        }
    }
}
