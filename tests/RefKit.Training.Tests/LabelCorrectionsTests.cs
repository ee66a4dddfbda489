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
