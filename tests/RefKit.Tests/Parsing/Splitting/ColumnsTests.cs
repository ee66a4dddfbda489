using System.Text;
using RefKit.Parsing;

namespace RefKit.Tests.Parsing.Splitting;

/// <summary>Lists that were set in two columns.</summary>
public sealed class ColumnsTests
{
    private static readonly string[] All =
    [
        "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), 45–51.",
        "Iwasa, K. (1999). Minerals of the table and of the tables around it. Kobe: Minato Press.",
        "Okafor, N. (2011). On the measurement of thirst. Annals of Water, 7, 101–120.",
        "Perec, G. (1995). A void. London: Harvill.",
        "Zorzi, M. (2007). The salt of Venice and its long way over the mountains. Venice: Marsilio.",
        "Zweig, S. (2011). Journeys between rivers, told by those who went. London: Hesperus.",
    ];

    [Theory]
    [InlineData(40, 2, "", "")]
    [InlineData(40, 5, "    ", "")]
    [InlineData(48, 3, "", "  ")]
    [InlineData(55, 8, "", "    ")]
    public void Split_takes_columns_apart_that_were_read_across(int width, int gutter, string margin, string indent)
    {
        var lines = All.SelectMany(x => Wrap(x, width, indent)).ToArray();

        Assert.Equal(All, Texts("References\n\n" + Across(lines, width + gutter, margin)));
    }

    [Fact]
    public void Split_takes_the_columns_of_each_page_apart()
    {
        var numbered = Enumerable.Range(0, 12).Select(static i => $"{i + 1}. " + All[i % All.Length]).ToList();
        var lines = numbered.SelectMany(static x => Wrap(x, 44, "")).ToArray();
        var pages = lines.Chunk(lines.Length / 2).Select(x => Across(x, 48, "")).ToList();

        var entries = ReferenceListSplitter.Split(
            string.Join("\n                                            31\n\f", pages)).Entries;

        Assert.Equal(Enumerable.Range(0, 12).Select(static i => All[i % All.Length]),
            entries.Select(static x => x.Text));
        Assert.Equal("12", entries[^1].Label);
    }

    [Fact]
    public void Split_gives_the_place_of_the_first_line_of_an_entry_in_columns()
    {
        var text = Across([.. All.SelectMany(static x => Wrap(x, 40, "  "))], 44, "");

        foreach (var entry in ReferenceListSplitter.Split(text).Entries)
        {
            var place = entry.Range.Of(text).ToString();
            Assert.NotEmpty(place);
            Assert.StartsWith(place, entry.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Split_reads_columns_one_behind_the_other(string gap)
    {
        var lines = All.SelectMany(static x => Wrap(x, 44, "    ")).ToArray();
        var cut = Array.FindIndex(lines, static x => x.StartsWith("Okafor", StringComparison.Ordinal)) + 1;

        Assert.Equal(All, Texts(
            string.Join('\n', lines[..cut]) + "\n" + gap + string.Join('\n', lines[cut..]) + "\n"));
    }

    [Theory]
    [InlineData("1.        ", "          ")]
    [InlineData("[Fra04]     ", "            ")]
    [InlineData("12\t", "\t")]
    public void Split_takes_a_gap_behind_a_mark_for_no_gutter(string mark, string indent)
    {
        var text = string.Join('\n', All.Select(x => mark + string.Join('\n', Wrap(x, 60, indent))));

        Assert.Equal(All.Length, ReferenceListSplitter.Split(text).Entries.Length);
    }

    [Fact]
    public void Split_leaves_two_spaces_behind_full_stops_alone()
    {
        var text = string.Join('\n', All.Select(static x => x.Replace(". ", ".  ", StringComparison.Ordinal)));

        Assert.Equal(All, Texts(text));
    }

    private static IEnumerable<string> Texts(string text) =>
        ReferenceListSplitter.Split(text).Entries.Select(static entry => entry.Text);

    private static string Across(string[] lines, int right, string margin)
    {
        var height = (lines.Length + 1) / 2;
        return string.Join('\n', Enumerable.Range(0, height).Select(i => margin + (i + height < lines.Length
            ? lines[i].PadRight(right) + lines[i + height] : lines[i])));
    }

    private static List<string> Wrap(string text, int width, string indent)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear().Append(indent).Append(word);
            }
            else
            {
                line.Append(line.Length == 0 ? "" : " ").Append(word);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }
}
