using System.Globalization;
using System.Text;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>How many entries are equal in each language, as a table to read; the lowest share first, the sum last.
/// </summary>
internal static class ShareTable
{
    public static string Of(IReadOnlyDictionary<string, (int Count, int Equal)> scores)
    {
        var table = new StringBuilder();
        foreach (var (language, (count, equal)) in scores
            .OrderBy(static pair => (double)pair.Value.Equal / pair.Value.Count)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            Append(table, language, count, equal);
        }

        Append(table, "all", scores.Values.Sum(static score => score.Count), scores.Values.Sum(static score => score.Equal));
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, int count, int equal) => table.AppendLine(
        CultureInfo.InvariantCulture, $"{name,-6}{equal,6} of {count,5}{100.0 * equal / count,7:0.0} %");
}
