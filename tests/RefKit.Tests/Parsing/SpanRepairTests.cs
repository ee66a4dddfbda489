using RefKit.Parsing;

namespace RefKit.Tests.Parsing;

public sealed class SpanRepairTests
{
    [Theory]
    [InlineData("Watson JD, Crick FH. Molecular structure of nucleic acids. Nature. 1953 Apr 25;171(4356):737-8.", "1953-04-25", "171", "4356")]
    [InlineData("Rubin LG. Title of the work here. N Engl J Med. 2015 Jul 23;373(4):312-20.", "2015-07-23", "373", "4")]
    [InlineData("Rubin LG. Title of the work here. N Engl J Med. 2015 Jul;373(4):312-20.", "2015-07", "373", "4")]
    public void A_day_before_the_volume_belongs_to_the_date(string text, string date, string volume, string issue)
    {
        var reference = ReferenceParser.Default.Parse(text).Reference;

        Assert.Equal((date, volume, issue), (reference.Issued?.ToEdtf(), reference.Volume?.Text, reference.Issue?.Text));
    }

    [Theory]
    [InlineData("Kulik, K. (2021). Magnesium and morphine. International journal of molecular sciences, 22(24), 13599.", "13599", "13599")]
    [InlineData("Kulik, K. (2021). Magnesium and morphine. International journal of molecular sciences, 22(24), Article e0123.", "e0123", "e0123")]
    [InlineData("Kulik, K. (2021). Magnesium and morphine. International journal of molecular sciences, 22(24), p. 13599.", "13599", null)]
    [InlineData("Kulik, K. (2021). Magnesium and morphine. International journal of molecular sciences, 22(24), 13599–13612.", "13599–13612", null)]
    [InlineData("Kulik, K. (2021). Magnesium and morphine. International journal of molecular sciences, 22(24), 1359.", "1359", null)]
    public void A_long_number_where_pages_stand_is_an_article_number_too(string text, string? page, string? number)
    {
        var reference = ReferenceParser.Default.Parse(text).Reference;

        Assert.Equal((page, number), (reference.Page?.Text, reference.Number?.Text));
    }

    [Theory]
    [InlineData("Anaesthesia [en ligne]. 2013, Vol. 68, no. 3, p. 260–266. DOI 10.1111/anae.12107", "en ligne")]
    [InlineData("Anaesthesia [on-line]. 2013, Vol. 68, nr. 3, p. 260–266.", "on-line")]
    [InlineData("Anaesthesia. 2013, Vol. 68, no. 3, p. 260–266.", null)]
    public void A_note_that_the_journal_was_read_online_is_no_part_of_its_title(string end, string? medium)
    {
        var reference = ReferenceParser.Default.Parse(
            "YOUSEF, A. A. and AL-DEEB, A. E. A double-blinded randomised controlled study of the value of magnesium therapy. " + end).Reference;

        Assert.Equal(("Anaesthesia", medium), (reference.ContainerTitle, reference[TextVariable.Medium]));
    }

    [Fact]
    public void An_edition_at_the_end_of_a_title_is_an_edition()
    {
        var reference = ReferenceParser.Default.Parse(
            "Murray PR, Rosenthal KS, Pfaller MA. Medical microbiology. Fourth edition. Chicago: Mosby; 2002.").Reference;

        Assert.Equal(("Medical microbiology", "4"), (reference.Title, reference.Edition?.Text));
    }

    [Fact]
    public void A_number_without_text_between_parted_entries_is_no_crash()
    {
        var entries = ReferenceListSplitter.Split(string.Join("; ", Enumerable.Range(1, 8).Select(static i => i == 3
            ? "[3] [4] Jones, A. (1999). Rivers of the north. Oxford University Press"
            : $"[{i + (i > 3 ? 1 : 0)}] Smith, B. (200{i}). Birds of the coast number {i}. Cambridge University Press"))).Entries;

        Assert.NotEmpty(entries);
    }

    [Fact]
    public void A_bracket_is_not_cut_where_a_semicolon_parts_names_in_it()
    {
        const string text =
            "Tome, E. (2005). The everything book (D. Inks, Illus.; T. Gray, Ed.; R. Sayer, Trans.; 4th ed., Vol. 2) [Print]. "
            + "Totality. (Original work published 1900)";

        Assert.Equal(text, Assert.Single(ReferenceListSplitter.Split("References\n\n" + text).Entries).Text);
    }

    [Fact]
    public void Places_of_entries_do_not_overlap_where_HTML_has_entities()
    {
        const string html = "K2020per & Row.\u2028Be&amp;ostat. https://www.meta-analysis.com/<br>";

        var entries = ReferenceListSplitter.Split(html).Entries;

        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.True(pair.First.Range.End <= pair.Second.Range.Start));
    }
}
