using System.Globalization;
using System.Text;
using RefKit.Csl;
using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>
/// The built-in locales in six public styles, 24 items each, beside what citeproc-js prints with the official locales.
/// What differs is listed with its reason in differences.md, entry by entry.
/// </summary>
public sealed class LocaleOutputTests
{
    /// <summary>How many of the 144 entries of each locale are equal.</summary>
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["ar"] = 130, ["cs-CZ"] = 129, ["da-DK"] = 131, ["de-CH"] = 140, ["de-DE"] = 140, ["en-GB"] = 143,
        ["en-US"] = 143, ["es-ES"] = 133, ["fi-FI"] = 137, ["fr-CA"] = 135, ["fr-FR"] = 136, ["it-IT"] = 129,
        ["ja-JP"] = 118, ["ko-KR"] = 100, ["nb-NO"] = 134, ["nl-NL"] = 134, ["pl-PL"] = 137, ["pt-BR"] = 135,
        ["pt-PT"] = 141, ["ru-RU"] = 130, ["sv-SE"] = 134, ["tr-TR"] = 132, ["uk-UA"] = 95, ["zh-CN"] = 137,
    };

    [Fact]
    public void Each_entry_equals_that_of_the_official_locale_or_is_listed_with_its_reason()
    {
        var listed = ListedDifferences.Read();
        var scores = CslLocale.BuiltInLanguages.ToDictionary(
            static language => language, static _ => (Count: 0, Equal: 0), StringComparer.Ordinal);
        var differing = new HashSet<(string, string, string)>();
        foreach (var (record, id, isEqual) in Compare())
        {
            var (count, equal) = scores[record.Locale];
            scores[record.Locale] = (count + 1, isEqual ? equal + 1 : equal);
            if (!isEqual)
            {
                differing.Add((record.Locale, record.Style, id));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(Table(scores));
        Assert.All(scores, static score => Assert.Equal(144, score.Value.Count));
        Assert.All(scores, static score => Assert.True(score.Value.Equal >= Floors[score.Key], $"{score}"));
        Assert.Empty(differing.Except(listed.Entries.Keys));
        Assert.Empty(listed.Entries.Keys.Except(differing));
        Assert.All(listed.Entries, entry => Assert.All(entry.Value, kind => Assert.Contains(kind, listed.Kinds)));
    }

    private static IEnumerable<(ForcedLocaleRecord Record, string Id, bool IsEqual)> Compare()
    {
        var items = CslJsonReader.Read(File.OpenRead(SharedData.Path("data/csl/oracle/items.json"))).References
            .ToDictionary(static reference => reference.Id!, StringComparer.Ordinal);
        var styles = new Dictionary<string, CslStyle>(StringComparer.Ordinal);
        foreach (var record in ForcedLocaleRecord.ReadAll()
            .Where(static record => CslLocale.BuiltInLanguages.Contains(record.Locale)))
        {
            if (!styles.TryGetValue(record.Style, out var style))
            {
                style = styles[record.Style] = CslStyle.Parse(PublicStyles.Read(record.Style));
            }

            var actual = style
                .FormatBibliography(
                    record.Ids.Select(id => items[id]), new FormatOptions { Locale = record.Locale })
                .Entries.ToDictionary(
                    static entry => entry.Reference.Id!, static entry => entry.Text.ToHtml().Trim(),
                    StringComparer.Ordinal);
            foreach (var (id, html) in record.Entries)
            {
                yield return (record, id, actual.GetValueOrDefault(id, "") == html);
            }
        }
    }

    private static string Table(Dictionary<string, (int Count, int Equal)> scores)
    {
        var table = new StringBuilder();
        foreach (var (language, (count, equal)) in scores.OrderBy(static pair => pair.Value.Equal)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Append(new("all", (scores.Values.Sum(static score => score.Count), scores.Values.Sum(static score => score.Equal)))))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{language,-6}{equal,5} of {count,5}{100.0 * equal / count,7:0.0} %");
        }

        return table.ToString();
    }
}
