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
        foreach (var run in HostileReference.AllRuns.Append("Smith, J., 10.1000/a&lt;b (").Append("https://a.b/10.1000/x%2F")
            .Append("Smith, J. (2000). Salt.    Muir, B. (2001). Water and wine.\n").Append("a  a").Append("a  a\f"))
        {
            Print("parse", run, static text => ReferenceParser.Default.Parse(text));
            Print("split", run, static text => ReferenceListSplitter.Split(text));
        }
    }

    private static void Print(string what, string run, Action<string> action)
    {
        var (one, many) = (Seconds(run, Short, action), Seconds(run, Short * Times, action));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what} {many / one / Times,6:F2} {many,8:F2} s {System.Text.Json.JsonSerializer.Serialize(run)}"));
    }

    private static double Seconds(string run, int length, Action<string> action)
    {
        var text = HostileReference.Repeat(run, length);
        var least = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            action(text);
            least = Math.Min(least, watch.Elapsed.TotalSeconds);
        }

        return least;
    }
}
