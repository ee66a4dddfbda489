using RefKit.Parsing;
using RefKit.Parsing.Building;
using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing;

public class TitleEndTests
{
    [Theory]
    [InlineData("Storia documentata di Venezia, vol. II", "Storia documentata di Venezia", "II")]
    [InlineData("Beiträge zu ihrer Geschichte, voi. Ill", "Beiträge zu ihrer Geschichte", "Ill")]
    [InlineData("Annales. T. 12", "Annales.", "12")]
    [InlineData("Notes et extraits — Tome IV", "Notes et extraits", "IV")]
    [InlineData("Geschichte der Stadt: Bd. 2", "Geschichte der Stadt", "2")]
    public void A_volume_at_the_end_of_a_title_is_parted_from_it(string title, string rest, string volume)
    {
        var spans = new List<LabelledSpan> { new(FieldLabel.Title, 0, title.Length, 0.9f) };
        TitleEnd.Part(title, spans);

        Assert.Equal(
            [(FieldLabel.Title, rest), (FieldLabel.Volume, volume)],
            spans.Select(span => (span.Label, title.Substring(span.Start, span.Length))));
    }

    [Theory]
    [InlineData("The history of the volume II")]
    [InlineData("Storia del costume in Italia, I")]
    [InlineData("Vol. II")]
    [InlineData("Plan B, v 2")]
    [InlineData("SPSS for Windows, v. 22")]
    [InlineData("A memoir, T. Li")]
    [InlineData(", vol. 3")]
    [InlineData("Storia, vol. ")]
    [InlineData("Measurements at high volume, vol. 1966")]
    [InlineData("Growth, no. 3")]
    [InlineData("")]
    public void Other_titles_stay_whole(string title)
    {
        var spans = new List<LabelledSpan> { new(FieldLabel.Title, 0, title.Length, 0.9f) };
        TitleEnd.Part(title, spans);

        Assert.Equal([new LabelledSpan(FieldLabel.Title, 0, title.Length, 0.9f)], spans);
    }

    [Fact]
    public void A_title_keeps_its_volume_where_another_is_given()
    {
        const string text = "Sobolev spaces, vol. II, 65";
        List<LabelledSpan> spans = [new(FieldLabel.Title, 0, 23, 0.9f), new(FieldLabel.Volume, 25, 2, 0.9f)];
        TitleEnd.Part(text, spans);

        Assert.Equal(2, spans.Count);
    }

    [Fact]
    public void A_part_of_a_book_keeps_the_volume_in_its_title()
    {
        const string text = "Commentary on Das Kapital, vol. 1, in Essays on Marx";
        List<LabelledSpan> spans = [new(FieldLabel.Title, 0, 33, 0.9f), new(FieldLabel.ContainerTitle, 38, 14, 0.9f)];
        TitleEnd.Part(text, spans);

        Assert.Equal(33, spans[0].Length);
    }

    [Fact]
    public void A_volume_of_a_book_with_pages_is_no_article()
    {
        var reference = ReferenceParser.Default.Parse("A. Rossi, Storia documentata di Venezia, vol. II, pp. 12-15").Reference;

        Assert.Equal((ReferenceType.Book, "II"), (reference.Type, reference.Volume?.Text));
    }

    [Theory]
    [InlineData("A. Rossi, Storia di Padova, 2 voll., Milano 1960.")]
    [InlineData("H. Meier, Geschichte der Stadt, 2 Bde., Köln 1970.")]
    public void A_note_of_how_many_volumes_there_are_is_their_number(string text)
    {
        var reference = ReferenceParser.Default.Parse(text).Reference;

        Assert.Equal(("2", null), (reference[NumberVariable.NumberOfVolumes]?.Text, reference[TextVariable.Note]));
    }
}
