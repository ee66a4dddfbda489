namespace RefKit.Training.Lists;

/// <summary>How many references of made lists came back letter by letter.</summary>
/// <param name="Exact">How many did.</param>
/// <param name="Count">How many there were.</param>
internal readonly record struct ListScore(int Exact, int Count)
{
    /// <summary>The share in percent.</summary>
    public double Share => 100.0 * Exact / Count;
}
