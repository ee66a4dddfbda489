using RefKit.Parsing;

namespace RefKit.Tests.Parsing.Splitting;

public sealed class ReferenceListSplitterTests
{
    private const string One = "Fraser, A., & Muir, B. (2004). Salt and sleep. Journal of Trace Elements, 12(3), "
        + "45–51.";
    private const string Two = "Iwasa, K. (1999). Minerals of the table. Kobe: Minato Press.";
    private const string Three = "Okafor, N. (2011). On the measurement of thirst. Annals of Water, 7, 101–120. "
        + "https://doi.org/10.1000/xyz123";

    public static TheoryData<string> Headings =>
    [
        "References", "REFERENCES", "References:", "7. References", "VII. REFERENCES", "## References",
        "**References**", "Reference list", "R E F E R E N C E S",
        "Bibliography", "Works cited", "Works Cited:", "Literature cited", "Selected bibliography", "Literatur",
        "Literaturverzeichnis", "Quellen", "Reference",
        "Références", "Références bibliographiques", "Bibliographie", "Referencias", "Referencias bibliográficas",
        "Bibliografía", "Referências", "Riferimenti",
        "Bibliografia", "Literatuur", "Bronnen", "Referenser", "Källförteckning", "Litteratur", "Kilder", "Lähteet",
        "Piśmiennictwo", "Literatura",
        "Seznam použité literatury", "Irodalomjegyzék", "Bibliografie", "Kaynakça", "Литература", "Список литературы",
        "Література", "Βιβλιογραφία", "Daftar Pustaka",
        "Tài liệu tham khảo", "المراجع", "参考文献", "参 考 文 献", "引用文献", "참고문헌",
    ];

    public static TheoryData<string> Followers =>
    [
        "Comments", "Comments (3)", "12 comments", "Leave a reply", "About the author",
        "About the authors\nA. Fraser lives in Leith.", "Share this", "Share this:\nFacebook",
        "© 2021 The Salt Review. All rights reserved.", "Copyright © 2021", "Appendix A", "Appendix",
        "Acknowledgements\nWe thank all.", "Related posts", "Kommentare",
        "Commentaires", "Comentarios", "Anhang", "Комментарии", "コメント", "## Comments", "Tags: salt, sleep",
        "Follow us on every network", "Subscribe to the letter",
    ];

    public static TheoryData<string, string> Marks => new()
    {
        { "[1] ", "[2] " }, { "1. ", "2. " }, { "1) ", "2) " }, { "(1) ", "(2) " }, { "1 ", "2 " }, { "¹ ", "² " },
            { "[1]", "[2]" }, { "1.", "2." },
        { "1.\t", "2.\t" }, { "9. ", "10. " }, { "• ", "• " }, { "- ", "- " }, { "* ", "* " }, { "– ", "– " },
            { "· ", "· " }, { "[Fra04] ", "[Iwa99] " },
    };

    [Theory]
    [MemberData(nameof(Headings))]
    public void Split_takes_what_stands_behind_a_heading(string heading)
    {

        var text = "Salt keeps us awake.\n\nIn 2004 it was shown that it does (Fraser & Muir, 2004).\n\n" + heading
            + "\n\n" + One + "\n" + Two + "\n" + Three;

        Assert.Equal([One, Two, Three], Texts(text));
    }

    [Theory]
    [MemberData(nameof(Followers))]
    public void Split_stops_before_what_follows_the_list(string follower)
    {
        var text = "References\n" + One + "\n" + Two + "\n" + Three + "\n\n" + follower
            + "\nMuir wrote on 3 May 2021: thank you, this is what I needed.\n";

        Assert.Equal([One, Two, Three], Texts(text));
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Split_takes_marks_off_the_entries(string first, string second)
    {
        var entries = ReferenceListSplitter.Split(first + One + "\n" + second + Two).Entries;

        Assert.Equal([One, Two], entries.Select(static entry => entry.Text));
        var label = first.Trim(' ', '\t', '[', ']', '(', ')', '.');
        var expected = label switch { "¹" => "1", "•" or "-" or "*" or "–" or "·" => null, _ => label };
        Assert.Equal(expected, entries[0].Label);
    }

    [Fact]
    public void Split_gives_the_place_of_each_entry()
    {
        var text = "References\r\n\r\n[1] " + One + "\r\n[2] "
            + Two.Replace("Minerals of ", "Minerals of\r\n    ", StringComparison.Ordinal) + "\r\n";

        var entries = ReferenceListSplitter.Split(text).Entries;

        Assert.Equal("[1] " + One, entries[0].Range.Of(text).ToString());
        Assert.StartsWith("[2] Iwasa", entries[1].Range.Of(text).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Minato Press.", entries[1].Range.Of(text).ToString(), StringComparison.Ordinal);
        Assert.Equal(Two, entries[1].Text);
    }

    [Fact]
    public void Split_drops_a_hyphen_only_where_a_word_is_broken()
    {
        const string text = "1. Fraser, A. (2004). The mea-\nsurement of double-\nblinded, intra-\nand postoperative "
            + "low-\ndose salt. Journal of Trace Elements, 12(3), 45-\n51.\n"
            + "2. Żyżyńska-\nGranica, B. (2005). Another double-blinded study. Salt, 1, 2–3. "
                + "https://doi.org/10.1000/abc-\ndef1";

        Assert.Equal(
            [
                "Fraser, A. (2004). The measurement of double-blinded, intra- and postoperative low-dose salt. "
                    + "Journal of Trace Elements, 12(3), 45-51.",
                "Żyżyńska-Granica, B. (2005). Another double-blinded study. Salt, 1, 2–3. "
                    + "https://doi.org/10.1000/abc-def1",
            ],
            Texts(text));
    }

    [Fact]
    public void Split_leaves_page_numbers_and_running_heads_out()
    {
        const string text = "1. Fraser, A. (2004). Salt and\n\n41\n\nThe Salt Review\n\nsleep. Journal of Trace "
            + "Elements, 12(3), 45–51.\n2. Iwasa, K. (1999). Minerals of\n\n42\n\n"
            + "The Salt Review\n\nthe table. Kobe: Minato Press.\n";

        var list = ReferenceListSplitter.Split(text);

        Assert.Equal([One.Replace("Fraser, A., & Muir, B.", "Fraser, A.", StringComparison.Ordinal), Two],
            list.Entries.Select(static entry => entry.Text));
        Assert.Equal(4, list.Notes.Count(static note => note.Code == "LIST003"));
    }

    [Fact]
    public void Split_parts_references_run_together()
    {
        var list = ReferenceListSplitter.Split(One + " " + Three + " " + Two);

        Assert.Equal([One, Three, Two], list.Entries.Select(static entry => entry.Text));
        Assert.Contains(list.Notes, static note => note.Code == "LIST005");
    }

    [Fact]
    public void Split_joins_a_heading_with_a_colon_and_the_first_reference_on_its_line() =>
        Assert.Equal([One, Two], Texts("It was so.\n\nReferences: " + One + "\n" + Two));

    [Fact]
    public void Split_reads_a_list_in_sections() =>
        Assert.Equal([One, Two], Texts("Bibliography\n\nPrimary sources\n\n" + One + "\n\nSecondary sources\n\n" + Two
            + "\n"));

    [Fact]
    public void Split_finds_references_among_prose_without_a_heading() =>
        Assert.Equal([One, Two, Three], Texts("Salt keeps us awake, and this is why we wrote this note about it.\n\n"
            + One + "\n\n" + Two + "\n\n" + Three + "\n"));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n  ")]
    [InlineData("Hello, world.")]
    [InlineData("The quick brown fox jumps over the lazy dog. It does so every day, and nobody knows why it is not "
        + "tired of it.")]
    [InlineData("References")]
    [InlineData("References\n\nComments\n\nNice.")]
    [InlineData("{\"a\": [1, 2, 3]}")]
    [InlineData("int main() { return 0; }")]
    public void Split_gives_no_entry_where_there_is_no_reference(string text)
    {
        var list = ReferenceListSplitter.Split(text);

        Assert.Empty(list.Entries);
        Assert.Contains(list.Notes, static note => note.Code == "LIST007");
    }

    [Fact]
    public void Split_gives_no_entry_for_the_prose_of_an_article()
    {
        const string prose = "In 2004, Fraser and Muir showed that salt keeps people awake (Fraser & Muir, 2004). "
            + "This was not what they had expected.\n\n"
            + "The measurements were made in 12 rooms, and each was repeated (Okafor, 2011; Iwasa, 1999). It is not "
                + "known why.\n";

        Assert.Empty(ReferenceListSplitter.Split(prose).Entries);
    }

    [Fact]
    public void Split_reads_html_and_gives_places_in_it()
    {
        const string html = "<html><head><title>x</title><style>p { }</style></head><body><p>Prose &amp; "
            + "more.</p><h2>References</h2><ol>"
            + "<li>Fraser, A., &amp; Muir, B. (2004). Salt and <b>sleep</b>. <i>Journal of Trace Elements</i>, "
                + "<i>12</i>(3), 45&ndash;51.</li>\n"
            + "<li>Iwasa, K. (1999).\n   Minerals of the table. Kobe: Minato Press.</li></ol><script>var a = 1 < "
                + "2;</script><footer>&copy; 2021</footer></body></html>";

        var entries = ReferenceListSplitter.Split(html).Entries;

        Assert.Equal([One, Two], entries.Select(static entry => entry.Text));
        Assert.StartsWith("Fraser, A., &amp; Muir", entries[0].Range.Of(html).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("45&ndash;51.", entries[0].Range.Of(html).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Split_takes_the_marks_of_markdown_out()
    {
        const string markdown = "# Salt\n\nProse.\n\n## References\n\n- Fraser, A., & Muir, B. (2004). Salt and "
            + "sleep. *Journal of Trace Elements*, *12*(3), 45–51.\n"
            + "- Okafor, N. (2011). On the measurement of thirst. _Annals of Water_, **7**, 101–120. "
                + "<https://doi.org/10.1000/xyz123>\n\n## Notes for editors\n\nNone in 2004.\n";

        Assert.Equal([One, Three], Texts(markdown));
    }

    [Fact]
    public void Split_survives_hostile_text()
    {
        string[] texts =
        [
            new string('a', 1_000_000), new string(',', 100_000), new string('\n', 100_000),
                string.Concat(Enumerable.Repeat("[1] a\n", 20_000)),
            string.Concat(Enumerable.Repeat("<a", 50_000)), string.Concat(Enumerable.Repeat("<p>", 50_000)),
                string.Concat(Enumerable.Repeat("*a", 20_000)),
            string.Concat(Enumerable.Repeat("[a](", 20_000)), new string('<', 300_000), "\uD800\n\uDC00", "\0\u0001\u0002",
                string.Concat(Enumerable.Repeat("&", 50_000)), "<!--", "<script>", "&#x110000;</p>",
            string.Concat(Enumerable.Repeat("Smith, J. (2000). ", 5_000)),
                string.Concat(Enumerable.Repeat("1. a\n\n", 5_000)), "References\n" + new string('-', 100_000),
            string.Concat(Enumerable.Repeat("אבג (2000). ", 2_000)), string.Concat(Enumerable.Repeat("😀 ", 20_000)),
        ];

        Assert.All(texts, static text => Assert.False(ReferenceListSplitter.Split(text).Entries.IsDefault));
    }

    private static IEnumerable<string> Texts(string text) =>
        ReferenceListSplitter.Split(text).Entries.Select(static entry => entry.Text);
}
