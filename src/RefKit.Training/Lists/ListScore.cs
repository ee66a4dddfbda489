namespace RefKit.Training.Lists;

/// <summary>How many references of made lists came back.</summary>
/// <param name="Exact">How many did letter by letter.</param>
/// <param name="Cut">How many did but for spaces: the cuts are right, and a space of the data was taken for one that came
/// from a break of the line ("893- 898").</param>
/// <param name="Count">How many there were.</param>
internal readonly record struct ListScore(int Exact, int Cut, int Count)
{
    /// <summary>The share of those that came back letter by letter, in percent.</summary>
    public double Share => 100.0 * Exact / Count;

    /// <summary>The share of those that were cut out rightly, in percent.</summary>
    public double CutShare => 100.0 * Cut / Count;
}
