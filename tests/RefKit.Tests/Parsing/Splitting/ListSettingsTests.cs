using RefKit.Parsing;

namespace RefKit.Tests.Parsing.Splitting;

/// <summary>Lists set in ways that one rule alone does not read.</summary>
public sealed class ListSettingsTests
{
    private const string One = "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), "
        + "45–51.";
    private const string Two = "Iwasa, K. (1999). Minerals of the table. Kobe: Minato Press.";
    private const string Three = "Okafor, N. (2011). On the measurement of thirst. Annals of Water, 7, 101–120.";
    private const string Four = "Perec, G. (1995). A void. London: Harvill.";
    private const string Five = "Zorzi, M. (2007). The salt of Venice and its long way over the mountains. Venice: "
        + "Marsilio.";

    private static readonly string[] All = [One, Two, Three, Four, Five];

    [Theory]
    [InlineData(50)]
    [InlineData(63)]
    [InlineData(72)]
    [InlineData(88)]
    [InlineData(120)]
    public void Split_reads_wrapped_lines_without_any_mark(int width) =>
        Assert.Equal(All, Texts(string.Join('\n', All.Select(x => Wrap(x, width, "")))));

    [Theory]
    [InlineData(50)]
    [InlineData(72)]
    [InlineData(100)]
    public void Split_reads_a_paragraph_broken_into_lines(int width) =>
        Assert.Equal(All, Texts(Wrap(string.Join(' ', All), width, "")));

    [Theory]
    [InlineData("[{0}] ")]
    [InlineData("{0}. ")]
    [InlineData("{0}) ")]
    [InlineData("({0}) ")]
    public void Split_reads_numbers_in_a_paragraph(string form)
    {
        var marked = All.Select((x, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, i + 1)
            + x);

        var entries = ReferenceListSplitter.Split(Wrap(string.Join(' ', marked), 66, "")).Entries;

        Assert.Equal(All, entries.Select(static x => x.Text));
        Assert.Equal(["1", "2", "3", "4", "5"], entries.Select(static x => x.Label));
    }

    [Fact]
    public void Split_parts_the_references_of_a_note_at_semicolons()
    {
        const string text = "1. Iwasa, K. (1999). Minerals of the table. Kobe: Minato Press; "
            + "Perec, G. (1995). A void. London: Harvill.\n2. " + Three + "\n3. " + One;

        var entries = ReferenceListSplitter.Split(text).Entries;

        Assert.Equal([Two.TrimEnd('.'), Four, Three, One], entries.Select(static x => x.Text));
        Assert.Equal(["1", "1", "2", "3"], entries.Select(static x => x.Label));
    }

    [Fact]
    public void Split_reads_numbers_that_start_again()
    {
        var text = "Notes\n\n1. " + One + "\n2. " + Two + "\n3. " + Three + "\n\n1. " + Four + "\n2. " + Five + "\n";

        var entries = ReferenceListSplitter.Split(text).Entries;

        Assert.Equal(All, entries.Select(static x => x.Text));
        Assert.Equal(["1", "2", "3", "1", "2"], entries.Select(static x => x.Label));
    }

    [Fact]
    public void Split_passes_over_a_table_of_contents()
    {
        var text = "Contents\n\nIntroduction ........ 1\nMethods ........ 4\nReferences ........ 11\n\nSalt keeps us "
            + "awake, and this is what the chapter is about.\n\nReferences\n\n" + string.Join('\n', All);

        Assert.Equal(All, Texts(text));
    }

    [Fact]
    public void Split_reads_an_ordered_and_an_unordered_list_of_html()
    {
        var text = "<h2>References</h2><ol><li>" + One.Replace("&", "&amp;", StringComparison.Ordinal) + "</li><li>"
            + Two + "</li></ol><ul><li>" + Three + "</li>\n<li><i>" + Four + "</i></li></ul><p>" + Five + "</p>";

        Assert.Equal(All, Texts(text));
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    public void Split_reads_lists_of_markdown(string mark) =>
        Assert.Equal(All, Texts("## References\n\n" + string.Join("\n", All.Select(x => mark + Wrap(x, 70, "  ")))));

    [Fact]
    public void Split_leaves_running_heads_with_their_page_numbers_out()
    {
        var lines = string.Join('\n', Enumerable.Repeat(All, 6).SelectMany(static x => x).Select(x =>
            Wrap(x, 60, "    "))).Split('\n').ToList();
        for (var (at, page) = (20, 31); at < lines.Count; at += 21, page++)
        {
            lines.Insert(at, $"The Salt Review {page}");
        }

        var list = ReferenceListSplitter.Split(string.Join('\n', lines));

        Assert.Equal(Enumerable.Repeat(All, 6).SelectMany(static x => x), list.Entries.Select(static x => x.Text));
        Assert.True(list.Notes.Count(static x => x.Code == "LIST003") >= 2);
    }

    [Fact]
    public void Split_leaves_the_heading_of_every_page_out()
    {
        var lines = string.Join('\n', Enumerable.Repeat(All, 6).SelectMany(static x => x).Select(x =>
            Wrap(x, 60, "    "))).Split('\n').ToList();
        for (var (at, page) = (20, 31); at < lines.Count; at += 22, page++)
        {
            lines.InsertRange(at, [$"{page}", "\fReferences"]);
        }

        Assert.Equal(Enumerable.Repeat(All, 6).SelectMany(static x => x),
            Texts("References\n" + string.Join('\n', lines)));
    }

    [Fact]
    public void Split_keeps_a_last_page_that_was_wrapped()
    {
        // "-120" and "1999" on lines of their own are no page numbers.
        const string text = "Okafor, N. (2011). On the measurement of thirst. Annals of Water, 7, pp. 101\n-120.\n"
            + "Iwasa, K. Minerals of the table and of the tables around it. Kobe: Minato Press,\n1999.\n" + Four;

        Assert.Contains("Minato Press, 1999.", Texts(text).ElementAt(1), StringComparison.Ordinal);
        Assert.EndsWith("-120.", Texts(text).First(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(string text) =>
        ReferenceListSplitter.Split(text).Entries.Select(static entry => entry.Text);

    private static string Wrap(string text, int width, string indent)
    {
        var (lines, column) = (new System.Text.StringBuilder(), 0);
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (column > 0)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.ToString();
    }
}
