using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class LabelCorrectionsTests
{
    [Theory]
    [InlineData("(H. J. Silverman, Trans.).", "H. J. Silverman")]
    [InlineData("Baldwin, M., et al. (Eds.).", "Baldwin, M., et al.")]
    [InlineData("(Trans.) W. H. Woglom and C. W. Hendel", "W. H. Woglom and C. W. Hendel")]
    [InlineData("A. M. Henderson, & T. Parsons, Trans", "A. M. Henderson, & T. Parsons")]
    [InlineData("Ching, Barbara, and Gerald W. Creed", "Ching, Barbara, and Gerald W. Creed")]
    [InlineData("Kitchen Ed", "Kitchen")]
    [InlineData("Eds. of the Harvard Law Review", "Eds. of the Harvard Law Review")]
    public void Apply_cuts_the_role_from_a_name(string labelled, string expected)
    {
        var span = new LabelledSpan(FieldLabel.Editor, 3, labelled.Length, 1);

        var corrected = LabelCorrections.Apply(
            new LabelledReference("x", "", "In " + labelled + " London.", [span], []));

        var only = Assert.Single(corrected.Spans);
        Assert.Equal(expected, corrected.Text.Substring(only.Start, only.Length));
    }

    [Fact]
    public void Apply_parts_year_and_volume()
    {
        var span = new LabelledSpan(FieldLabel.Volume, 0, 7, 1);

        var corrected = LabelCorrections.Apply(new LabelledReference("x", "", "2013;68(3)", [span], []));

        Assert.Equal([FieldLabel.Date, FieldLabel.Volume], corrected.Spans.Select(static x => x.Label));
        Assert.Equal([0, 5], corrected.Spans.Select(static x => x.Start));
    }

    // Each field as "label=text"; the text is that of the fields with what stands between them.
    [Theory]
    [InlineData("Oper. Res. ", "volume=36, 3", " (1988), ", "pages=454-469", "volume=36, 3 pages=454-469")]
    [InlineData("Int. Congress, ", "pages=11-16", " ", "date=April 2010", "date=11-16 April 2010")]
    [InlineData("", "pages=11-16", ". ", "date=April 2010", "pages=11-16 date=April 2010")]
    [InlineData("", "date=2009", ". ", "url=Retirado de http://a.org/b", "date=2009 url=http://a.org/b")]
    [InlineData("", "title=I Prestiti", ", ", "author=ed. G. Luzzatto", "title=I Prestiti editor=G. Luzzatto")]
    [InlineData("", "title=La vita", ", ", "author=trad, par A. Pedrazzi",
        "title=La vita translator=A. Pedrazzi")]
    [InlineData("", "editor=Borgen, P.", " (eds.), ", "container-title=The New Testament",
        "editor=Borgen, P. title=The New Testament")]
    [InlineData("In ", "editor=Wrobel, S.", " (Ed.), ", "container-title=Proceedings of ILP",
        "editor=Wrobel, S. container-title=Proceedings of ILP")]
    [InlineData("", "author=Almqvist", ". ", "title=Törnrosens bok. In Samlade Skrifter",
        "author=Almqvist title=Törnrosens bok container-title=Samlade Skrifter")]
    [InlineData("", "author=Tsikalas", ". ", "title=The target, In: Impact Studies",
        "author=Tsikalas title=The target container-title=Impact Studies")]
    [InlineData("", "author=Engerman", ". ", "title=A firm honored “Top Employer” in China",
        "author=Engerman title=A firm honored “Top Employer” in China")]
    [InlineData("", "author=Neyrey", ", “", "title=Ceremonies,” in The Social World",
        "author=Neyrey title=Ceremonies container-title=The Social World")]
    [InlineData("", "title=Tiepolo", ", ", "author=trad, de l’italien par O. Menegaux",
        "title=Tiepolo translator=O. Menegaux")]
    [InlineData("", "author=Pearson", ". ", "title=In Comes I. Performance", "author=Pearson title=In Comes I. Performance")]
    public void Apply_labels_as_most_sources_do(string before, string first, string between, string second,
        string expected)
    {
        var (text, spans) = (before, new List<LabelledSpan>());
        foreach (var (field, behind) in ((string, string)[])[(first, between), (second, ".")])
        {
            var cut = field.IndexOf('=', StringComparison.Ordinal);
            Assert.True(FieldLabels.TryParse(field.Split('=')[0], out var label));
            spans.Add(new LabelledSpan(label, text.Length, field.Length - cut - 1, 1));
            text += field[(cut + 1)..] + behind;
        }

        var corrected = LabelCorrections.Apply(new LabelledReference("x", "", text, spans, []));

        Assert.Equal(expected, string.Join(' ', corrected.Spans.Select(x =>
            $"{FieldLabels.NameOf(x.Label)}={text.Substring(x.Start, x.Length)}")));
    }

    [Theory]
    [InlineData(FieldLabel.Institution, FieldLabel.Title, FieldLabel.Author)]
    [InlineData(FieldLabel.Publisher, FieldLabel.Title, FieldLabel.Author)]
    [InlineData(FieldLabel.Publisher, FieldLabel.Journal, FieldLabel.Publisher)]
    [InlineData(FieldLabel.Location, FieldLabel.Title, FieldLabel.Location)]
    public void Apply_takes_an_organisation_in_front_of_a_title_for_the_author(
        FieldLabel first, FieldLabel second, FieldLabel expected)
    {
        LabelledSpan[] spans = [new(first, 0, 4, 1), new(second, 6, 6, 1)];

        var corrected = LabelCorrections.Apply(new LabelledReference("x", "", "OECD. Health.", spans, []));

        Assert.Equal([expected, second], corrected.Spans.Select(static x => x.Label));
    }
}
