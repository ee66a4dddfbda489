using System.Diagnostics;
using System.Globalization;
using RefKit.Parsing;

namespace RefKit.Fuzz;

/// <summary>Prints how the time for a text grows when the text does, for texts of one run again and again: 1 is
/// linear.</summary>
internal static class GrowthReport
{
    private const int Short = 50_000;
    private const int Times = 8;

    public static void Print()
    {
        foreach (var run in HostileReference.AllRuns.Append("Smith, J., 10.1000/a&lt;b (").Append("https://a.b/10.1000/x%2F"))
        {
            var (one, many) = (Seconds(run, Short), Seconds(run, Short * Times));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{many / one / Times,6:F2} {many,8:F2} s {System.Text.Json.JsonSerializer.Serialize(run)}"));
        }
    }

    private static double Seconds(string run, int length)
    {
        var text = HostileReference.Repeat(run, length);
        var least = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            ReferenceParser.Default.Parse(text);
            least = Math.Min(least, watch.Elapsed.TotalSeconds);
        }

        return least;
    }
}
