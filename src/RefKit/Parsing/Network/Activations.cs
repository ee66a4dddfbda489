using System.Buffers;

namespace RefKit.Parsing.Network;

/// <summary>
/// What the layers of the network read and write: a row of <see cref="NetworkLayout.Width"/> numbers a token, with rows
/// of zeros before the first token and behind the last. Holds rented buffers: dispose it, and use it on one thread.
/// </summary>
internal sealed class Activations : IDisposable
{
    /// <summary>Tokens that are worked on together; rows behind the last token are filled up to that.</summary>
    public const int Block = 4;

    private const int Width = NetworkLayout.Width;
    private const int Front = NetworkLayout.MaxDistance * Width;
    private const int Behind = (NetworkLayout.MaxDistance + Block) * Width;

    private float[] _input = [];
    private float[] _output = [];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>Makes room for a sequence, with zeros around it; the rows of the tokens are undefined.</summary>
    public void Start(int count)
    {
        var needed = Front + (count * Width) + Behind;
        if (Math.Min(_input.Length, _output.Length) < needed)
        {
            Return();
            _input = ArrayPool<float>.Shared.Rent(needed);
            _output = ArrayPool<float>.Shared.Rent(needed);
            _input.AsSpan(0, Front).Clear();
            _output.AsSpan(0, Front).Clear();
        }

        Count = count;
        Clear(_input);
        Clear(_output);
    }

    /// <summary>The rows from a token on that the next layer reads.</summary>
    public Span<float> Input(int token) => _input.AsSpan(Front + (token * Width), Width);

    /// <summary>The rows from a token on that a layer writes.</summary>
    public Span<float> Output(int token) => _output.AsSpan(Front + (token * Width), Width);

    /// <summary>Clears what a layer wrote behind the last token.</summary>
    public void ClearBehind() => _output.AsSpan(Front + (Count * Width), Block * Width).Clear();

    /// <summary>Makes what was written what is read.</summary>
    public void Swap() => (_input, _output) = (_output, _input);

    public void Dispose()
    {
        Return();
        (_input, _output, Count) = ([], [], 0);
    }

    private void Clear(float[] rows) => rows.AsSpan(Front + (Count * Width), Behind).Clear();

    private void Return()
    {
        ArrayPool<float>.Shared.Return(_input);
        ArrayPool<float>.Shared.Return(_output);
    }
}
