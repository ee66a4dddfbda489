using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing.Labels;

public class FieldLabelsTests
{
    [Fact]
    public void NameOf_and_TryParse_are_inverse_for_every_label()
    {
        var labels = Enum.GetValues<FieldLabel>();
        Assert.Equal(FieldLabels.Count, labels.Length);
        Assert.Equal(Enumerable.Range(0, FieldLabels.Count), labels.Select(x => (int)x));
        foreach (var label in labels)
        {
            Assert.True(FieldLabels.TryParse(FieldLabels.NameOf(label), out var read));
            Assert.Equal(label, read);
        }
    }

    [Theory]
    [InlineData(FieldLabel.ContainerTitle, "container-title")]
    [InlineData(FieldLabel.CitationNumber, "citation-number")]
    [InlineData(FieldLabel.Doi, "doi")]
    [InlineData(FieldLabel.Other, "other")]
    public void NameOf_gives_the_name_in_the_data(FieldLabel label, string name)
    {
        Assert.Equal(name, FieldLabels.NameOf(label));
    }

    [Fact]
    public void TryParse_refuses_other_names_and_NameOf_other_values()
    {
        Assert.False(FieldLabels.TryParse("Title", out _));
        Assert.False(FieldLabels.TryParse("", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => FieldLabels.NameOf((FieldLabel)99));
    }
}
