namespace RefKit.Parsing.Splitting;

/// <summary>Logarithms of odds.</summary>
internal static class LogOdds
{
    private const double Limit = 9;

    public static double ToProbability(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>The number of the step it falls on; what is certain either way falls on the last ones.</summary>
    public static int Bucket(double odds, double step) =>
        (int)Math.Round((Math.Clamp(odds, -Limit, Limit) + Limit) / step, MidpointRounding.AwayFromZero);
}
