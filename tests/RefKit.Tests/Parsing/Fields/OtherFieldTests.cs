using RefKit.Parsing.Fields;

namespace RefKit.Tests.Parsing.Fields;

public sealed class OtherFieldTests
{
    [Theory]
    [InlineData("2nd", "2")]
    [InlineData("3rd ed.", "3")]
    [InlineData("Zweite Auflage", "2")]
    [InlineData("2. Aufl.", "2")]
    [InlineData("4ª edición", "4")]
    [InlineData("second", "2")]
    [InlineData("第2版", "2")]
    [InlineData("rev. ed.", "rev. ed")]
    [InlineData("2., überarb. Aufl.", "2., überarb. Aufl")]
    [InlineData("", null)]
    public void An_edition_is_a_number_where_it_says_no_more(string text, string? edition) =>
        Assert.Equal(edition, EditionParser.Parse(text));

    [Theory]
    [InlineData("“Multimedia Databases and Servers,”", "Multimedia Databases and Servers", null)]
    [InlineData("'A closer Look at Homeric Formulas'", "A closer Look at Homeric Formulas", null)]
    [InlineData("“A” and “B”", "“A” and “B”", null)]
    [InlineData("Storia di Venezia.", "Storia di Venezia", null)]
    [InlineData("Life in the U.S.A.", "Life in the U.S.A.", null)]
    [InlineData("What is this?", "What is this?", null)]
    [InlineData("The system of indicators (in Russian)", "The system of indicators (in Russian)", null)]
    [InlineData("Global temperatures [Data set]", "Global temperatures", "Data set")]
    [InlineData("A study of [Fe(CN)6]", "A study of [Fe(CN)6]", null)]
    [InlineData("Title [Doctoral dissertation, MIT].", "Title", "Doctoral dissertation, MIT")]
    [InlineData("Der gefällige Souffleur”. Der Sprachunterricht", "Der gefällige Souffleur”. Der Sprachunterricht",
        null)]
    [InlineData("“Der gefällige Souffleur", "Der gefällige Souffleur", null)]
    [InlineData("…", "…", null)]
    public void A_title_loses_its_quotes_and_its_marker_but_no_letter(string text, string title, string? marker) =>
        Assert.Equal(new TitleField(title, marker), TitleParser.Parse(text));

    [Theory]
    [InlineData("New York: Wiley", "New York", "Wiley")]
    [InlineData("Tioga Publishing Company.", null, "Tioga Publishing Company")]
    [InlineData("John Wiley & Sons, Inc.", null, "John Wiley & Sons, Inc.")]
    [InlineData("(Peter Lang)", null, "Peter Lang")]
    public void A_publisher_may_have_its_place_before_it(string text, string? place, string publisher) =>
        Assert.Equal((place, publisher), PublisherParser.Parse(text));

    [Theory]
    [InlineData("1702 .02813", "arXiv :", "ArXiv", "1702.02813")]
    [InlineData("arXiv:1702.02813v2", "", "ArXiv", "1702.02813v2")]
    [InlineData("hep-th/9901001", "", "ArXiv", "hep-th/9901001")]
    [InlineData("PMID: 12345678", "", "Pmid", "12345678")]
    [InlineData("12345678", "PubMed PMID: ", "Pmid", "12345678")]
    [InlineData("PMC3456789", "", "Pmcid", "PMC3456789")]
    [InlineData("ED 123 456", "", "Other", "ED 123 456")]
    [InlineData("1702.02813", "Report ", "Other", "1702.02813")]
    public void An_identifier_is_known_by_its_label_or_its_form(string text, string before, string kind, string value)
    {
        var identifier = IdentifierParser.Parse(text, before);

        Assert.Equal((kind, value), (identifier?.Kind.ToString(), identifier?.Value));
    }

    [Theory]
    [InlineData("https://example.org/a_(b).", "https://example.org/a_(b)")]
    [InlineData("Available at http://example.org/x,", "http://example.org/x")]
    [InlineData("<http://example.org/ long/path>", "http://example.org/long/path")]
    [InlineData("(www.example.org)", "www.example.org")]
    public void A_web_address_is_cut_out_whole(string text, string url) => Assert.Equal(url, UrlParser.Parse(text));

    [Theory]
    [InlineData("PhD thesis", ReferenceType.Thesis)]
    [InlineData("Ph.D. dissertation", ReferenceType.Thesis)]
    [InlineData("Unveröff. Diplomarbeit", ReferenceType.Thesis)]
    [InlineData("Tech. Rep.", ReferenceType.Report)]
    [InlineData("Working Paper No. 12", ReferenceType.Report)]
    [InlineData("Data set", ReferenceType.Dataset)]
    [InlineData("Computer software", ReferenceType.Software)]
    [InlineData("硕士学位论文", ReferenceType.Thesis)]
    public void A_genre_names_the_type(string text, ReferenceType type) =>
        Assert.Equal(type, GenreWords.Find(text)?.Type);

    [Theory]
    [InlineData("Żółć", "zolc")]
    [InlineData("Straße", "strasse")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("MAGNESIUM", "magnesium")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("МАЙ", "май")]
    [InlineData("쪽", "쪽")]
    public void Folding_leaves_plain_small_letters(string word, string folded) =>
        Assert.Equal(folded, WordFolding.Fold(word));
}
