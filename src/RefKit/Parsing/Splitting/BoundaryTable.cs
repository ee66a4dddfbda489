namespace RefKit.Parsing.Splitting;

/// <summary>Weights of hashed features; their sum is the logarithm of the odds for a boundary.</summary>
internal sealed class BoundaryTable(sbyte[] weights, float scale)
{
    public sbyte[] Weights { get; } = weights;

    /// <summary>What one step of a weight is worth.</summary>
    public float Scale { get; } = scale;

    public double Sum(ReadOnlySpan<ulong> features)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += Weights[Slot(feature, Weights.Length)];
        }

        return sum * Scale;
    }

    /// <summary>The place of a feature in a table whose length is a power of two.</summary>
    public static int Slot(ulong feature, int length) => (int)(feature & (ulong)(length - 1));
}
