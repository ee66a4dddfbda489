using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using RefKit.Csl;
using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Locales;

/// <summary>
/// The public styles that are written in a language (a French journal's, a German university's) with the built-in
/// locale of the language beside the official one, both rendered by RefKit.
/// </summary>
public sealed class NativeStyleTests
{
    /// <summary>The least share of equal entries in each language, in per cent.</summary>
    private const double Floor = 95;

    // Works of antiquity: their eras are set otherwise on purpose (differences.md, era).
    private static readonly string[] WithEras = ["ad-small", "bc-ad-range", "bc-date", "mono-name"];

    [Fact]
    public void Styles_of_a_language_print_what_they_print_with_its_official_locale()
    {
        var scores = new SortedDictionary<string, (int Count, int Equal)>(StringComparer.Ordinal);
        var items = CslJsonReader.Read(File.OpenRead(SharedData.Path("data/csl/oracle/items.json"))).References
            .ToDictionary(static reference => reference.Id!, StringComparer.Ordinal);
        var official = new FormatOptions
        {
            Locales = CslLocaleSource.FromDirectory(SharedData.Path("data/csl/locales")),
        };
        var records = ReadRecords();
        var styles = PublicStyles.ReadAll(records.Keys.ToHashSet(StringComparer.Ordinal));
        foreach (var (name, (locale, ids)) in records)
        {
            var style = CslStyle.Parse(styles[name]);
            var references = ids.Except(WithEras, StringComparer.Ordinal).Select(id => items[id]).ToImmutableArray();
            var (count, equal) = scores.GetValueOrDefault(locale);
            var expected = Entries(style, references, official);
            var actual = Entries(style, references, new FormatOptions());
            scores[locale] = (
                count + expected.Count,
                equal + expected.Count(pair => actual.GetValueOrDefault(pair.Key) == pair.Value));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(ShareTable.Of(scores));
        Assert.True(scores.Count >= 15, $"{scores.Count} languages");
        Assert.True(
            scores.Values.Sum(static score => score.Equal) >= 0.99 * scores.Values.Sum(static score => score.Count));
        Assert.All(scores, static score =>
            Assert.True(100.0 * score.Value.Equal / score.Value.Count >= Floor, $"{score}"));
    }

    private static Dictionary<string, string> Entries(
        CslStyle style, ImmutableArray<Reference> references, FormatOptions options) =>
        style.FormatBibliography(references, options).Entries.ToDictionary(
            static entry => entry.Reference.Id!, static entry => entry.Text.ToHtml(), StringComparer.Ordinal);

    // The styles in a language other than English that has a built-in locale, with the items that each is given.
    private static Dictionary<string, (string Locale, ImmutableArray<string> Ids)> ReadRecords()
    {
        var records = new Dictionary<string, (string, ImmutableArray<string>)>(StringComparer.Ordinal);
        using var unzipped = new GZipStream(
            File.OpenRead(SharedData.Path("data/csl/oracle/expected-dev.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(unzipped);
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var locale = json.RootElement.GetProperty("locale").GetString()!;
            if (CslLocale.BuiltInLanguages.Contains(locale) && !locale.StartsWith("en", StringComparison.Ordinal))
            {
                var ids = json.RootElement.GetProperty("ids").EnumerateArray().Select(static id => id.GetString()!);
                records.Add(json.RootElement.GetProperty("style").GetString()!, (locale, [.. ids]));
            }
        }

        return records;
    }
}
