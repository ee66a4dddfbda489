using RefKit.Parsing;

namespace RefKit.Tests.Parsing.Splitting;

/// <summary>Headings within lists, notes with several references, marks of footnotes.</summary>
public sealed class ListPartsTests
{
    private const string One = "Perec, G. (1995). A void. London: Harvill.";
    private const string Two = "Zorzi, M. (2007). The salt of Venice. Venice: Marsilio.";
    private const string Three = "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), "
        + "45–51.";
    private const string Four = "Iwasa, K. (1999). Minerals. Retrieved from http://www.minato.example/table";

    [Theory]
    [InlineData("Books", "Journal articles", "Internet sources:")]
    [InlineData("1. Monographien", "2. Aufsätze", "3. Internetquellen")]
    [InlineData("Ouvrages", "Articles", "Webographie")]
    [InlineData("A", "B", "C")]
    public void Split_leaves_the_headings_of_parts_out(string first, string second, string third)
    {
        var text = $"References\n\n{first}\n{One}\n{Two}\n\n{second}\n{Three}\n\n{third}\n{Four}\n";

        Assert.Equal([One, Two, Three, Four], Texts(text));
    }

    [Fact]
    public void Split_keeps_a_last_word_that_would_be_a_heading()
    {
        const string text = "Perec, G. (1995). A void. London: Penguin\nBooks\nZorzi, M. (2007). The salt of Venice. "
            + "Venice: Marsilio.\n";

        Assert.Equal(["Perec, G. (1995). A void. London: Penguin Books", Two], Texts(text));
    }

    [Theory]
    [InlineData("[^{0}]: ")]
    [InlineData("{0}. ^ ")]
    [InlineData("{0}. ^ a b ")]
    [InlineData("[{0}] ↑ ")]
    [InlineData("^ ")]
    public void Split_takes_the_marks_of_footnotes_off(string mark)
    {
        string[] all = [One, Two, Three];
        var text = string.Join('\n', all.Select((x, i) => string.Format(
            System.Globalization.CultureInfo.InvariantCulture, mark, i + 1) + x));

        Assert.Equal(all, Texts(text));
    }

    [Fact]
    public void Split_parts_the_works_of_a_footnote_at_semicolons()
    {
        const string text = "12 Georges Perec, A Void (London: Harvill, 1995), 14; Marino Zorzi, The Salt of Venice "
            + "(Venice: Marsilio, 2007), 33–35.\n13 Nkem Okafor, 'On the Measurement of Thirst', Annals of Water 7 "
            + "(2011), 101–120.\n14 Stefan Zweig, Journeys between Rivers (London: Hesperus, 2011), 7; see p. 9.\n";

        var entries = ReferenceListSplitter.Split(text).Entries;

        Assert.Equal(["12", "12", "13", "14"], entries.Select(static x => x.Label));
        Assert.StartsWith("Marino Zorzi", entries[1].Text, StringComparison.Ordinal);
        Assert.EndsWith("see p. 9.", entries[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Split_parts_a_paragraph_at_semicolons()
    {
        var works = new[] { One, Two, Three }.Select(static x => x.TrimEnd('.')).ToArray();

        Assert.Equal(works, Texts(string.Join("; ", works)));
    }

    [Fact]
    public void Split_passes_over_a_table_of_contents_without_leaders()
    {
        var text = "Contents\nIntroduction 1\nMethods 4\nReferences 11\n\nSalt keeps us awake.\n\nReferences\n\n" + One
            + "\n" + Two + "\n" + Three + "\n";

        Assert.Equal([One, Two, Three], Texts(text));
    }

    private static IEnumerable<string> Texts(string text) =>
        ReferenceListSplitter.Split(text).Entries.Select(static entry => entry.Text);
}
