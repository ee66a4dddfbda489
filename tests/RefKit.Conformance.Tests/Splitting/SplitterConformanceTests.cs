using System.Globalization;
using System.Text.Json;
using RefKit.Parsing;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Splitting;
using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Splitting;

/// <summary>
/// Sets the references of the development part as lists in many layouts and counts how many come back letter by letter.
/// </summary>
public sealed class SplitterConformanceTests(ITestOutputHelper output)
{
    private const int ListLength = 24;

    // Name of the layout, whether only references that begin with names go in (others have no mark at all to be told
    // by), and the least share that must come back exactly.
    public static TheoryData<string, bool, double> Layouts => new()
    {
        { "one a line", false, 0.99 },
        { "blank lines", false, 0.995 },
        { "blank lines, wrapped at 72", false, 0.987 },
        { "[1], wrapped at 80", false, 0.99 },
        { "1., wrapped at 72", false, 0.99 },
        { "1), wrapped at 60", false, 0.99 },
        { "(1), wrapped at 90", false, 0.99 },
        { "1 and space, wrapped at 72", false, 0.99 },
        { "superscript, wrapped at 72", false, 0.99 },
        { "[1] with hanging indent", false, 0.99 },
        { "1. and tab, one a line", false, 0.995 },
        { "bullets, wrapped at 72", false, 0.99 },
        { "dashes, wrapped at 72", false, 0.99 },
        { "hanging indent at 60", false, 0.985 },
        { "hanging indent at 100", false, 0.99 },
        { "first-line indent at 72", false, 0.985 },
        { "1., hyphenated at 60", false, 0.99 },
        { "hanging indent, hyphenated at 72", false, 0.985 },
        { "1., page breaks", false, 0.99 },
        { "hanging indent, page breaks", false, 0.985 },
        { "wrapped at 72, nothing else", true, 0.975 },
        { "wrapped at 100, nothing else", true, 0.975 },
        { "run together, numbered", true, 0.995 },
        { "run together", true, 0.87 },
        { "run together, wrapped at 72", true, 0.87 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void References_set_as_lists_come_back_letter_by_letter(string layout, bool namesFirst, double floor)
    {
        var references = ReadReferences(namesFirst);
        var (exact, count) = (0, 0);
        var failures = new List<string>();
        var maker = new ListMaker(7);
        foreach (var chunk in references.Chunk(ListLength))
        {
            var entries = ReferenceListSplitter.Split(Set(layout, chunk, maker)).Entries;
            var found = entries.Select(static entry => entry.Text).ToHashSet();
            count += chunk.Length;
            exact += chunk.Count(found.Contains);
            failures.AddRange(chunk.Where(reference => !found.Contains(reference)));
        }

        var share = (double)exact / count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{layout}: {share:P2} of {count} cut exactly"));
        failures.Take(12).ToList().ForEach(failure => output.WriteLine("  missed: " + failure));
        Assert.True(count > 1000, $"only {count} references were read");
        Assert.True(share >= floor, string.Create(CultureInfo.InvariantCulture,
            $"{layout}: {share:P2} is below {floor:P2}"));
    }

    [Fact]
    public void A_line_with_one_reference_gives_one_entry()
    {
        var references = ReadReferences(namesFirst: false);
        var whole = references.Count(static reference => ReferenceListSplitter.Split(reference).Entries is [var only]
            && only.Text == reference);

        var share = (double)whole / references.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alone: {share:P2} of {references.Count}"));
        Assert.True(share >= 0.975, string.Create(CultureInfo.InvariantCulture, $"{share:P2}"));
    }

    private static string Set(string layout, string[] references, ListMaker maker)
    {
        IEnumerable<string> Number(Func<int, string> mark, int width, string indent = "") =>
            references.Select((reference, i) => ListMaker.Wrap(mark(i + 1) + reference, width, "", indent));
        return layout switch
        {
            "one a line" => string.Join('\n', references),
            "blank lines" => string.Join("\n\n", references),
            "blank lines, wrapped at 72" => string.Join("\n\n", references.Select(static r => ListMaker.Wrap(r, 72, "",
            ""))),
            "[1], wrapped at 80" => string.Join('\n', Number(static i => $"[{i}] ", 80)),
            "1., wrapped at 72" => string.Join('\n', Number(static i => $"{i}. ", 72)),
            "1), wrapped at 60" => string.Join('\n', Number(static i => $"{i}) ", 60)),
            "(1), wrapped at 90" => string.Join('\n', Number(static i => $"({i}) ", 90)),
            "1 and space, wrapped at 72" => string.Join('\n', Number(static i => $"{i} ", 72)),
            "superscript, wrapped at 72" => string.Join('\n', Number(Superscript, 72)),
            "[1] with hanging indent" => string.Join('\n', Number(static i => $"[{i}] ", 80, "     ")),
            "1. and tab, one a line" => string.Join('\n', references.Select(static (r, i) => $"{i + 1}.\t{r}")),
            "bullets, wrapped at 72" => string.Join('\n', Number(static _ => "• ", 72)),
            "dashes, wrapped at 72" => string.Join('\n', Number(static _ => "- ", 72, "  ")),
            "hanging indent at 60" => string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 60, "",
            "    "))),
            "hanging indent at 100" => string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 100, "",
            "\t"))),
            "first-line indent at 72" => string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 72, "    ",
            ""))),
            "1., hyphenated at 60" => string.Join('\n', references.Select((r, i) =>
            maker.WrapHyphenated($"{i + 1}. {r}", 60, "", ""))),
            "hanging indent, hyphenated at 72" => string.Join('\n', references.Select(r => maker.WrapHyphenated(r, 72,
            "", "    "))),
            "1., page breaks" => maker.BreakPages(string.Join('\n', Number(static i => $"{i}. ", 72)), 19),
            "hanging indent, page breaks" =>
                maker.BreakPages(string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 72, "", "    "))),
                    19),
            "wrapped at 72, nothing else" => string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 72, "",
            ""))),
            "wrapped at 100, nothing else" => string.Join('\n', references.Select(static r => ListMaker.Wrap(r, 100, "",
            ""))),
            "run together, numbered" => string.Join(' ', references.Select(static (r, i) => $"[{i + 1}] {r}")),
            "run together" => string.Join(' ', references),
            "run together, wrapped at 72" => ListMaker.Wrap(string.Join(' ', references), 72, "", ""),
            _ => throw new ArgumentOutOfRangeException(nameof(layout), layout),
        };
    }

    private static string Superscript(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(static digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']))
            + " ";

    // The texts without the number they have in their own list.
    private static List<string> ReadReferences(bool namesFirst)
    {
        var references = new List<string>();
        foreach (var line in File.ReadLines(SharedData.Path("data/references/dev.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var spans = row.RootElement.GetProperty("spans").EnumerateArray().ToList();
            var label = spans.Count == 0 ? "" : spans[0].GetProperty("label").GetString();
            if (label == "citation-number" && spans.Count > 1)
            {
                text = text[Math.Min(text.Length, spans[1].GetProperty("start").GetInt32())..];
                label = spans[1].GetProperty("label").GetString();
            }

            if (!namesFirst || label is "author" or "editor")
            {
                // Marks of Markdown are meant to go, a bullet of its own list too.
                references.Add(FieldText.Collapse(MarkdownText.Unmark(text)).TrimStart('·', ' '));
            }
        }

        return references;
    }
}
