using RefKit.Parsing.Fields;

namespace RefKit.Tests.Parsing.Fields;

public sealed class VolumeParserTests
{
    [Theory]
    [InlineData("19", "19", null, null)]
    [InlineData("XXVII", "XXVII", null, null)]
    [InlineData("19(1)", "19", "1", null)]
    [InlineData("25 (4)", "25", "4", null)]
    [InlineData("vol. 19, no. 1", "19", "1", null)]
    [InlineData("Vol.19, No.1", "19", "1", null)]
    [InlineData("Bd. 3, H. 2", "3", "2", null)]
    [InlineData("Jg. 12, Heft 4", "12", "4", null)]
    [InlineData("19:1", "19", "1", null)]
    [InlineData("19/1", "19", "1", null)]
    [InlineData("19.1", "19", "1", null)]
    [InlineData("7(9): 812-26", "7", "9", "812-26")]
    [InlineData("50:129-135", "50", null, "129-135")]
    [InlineData("2 a", "2 a", null, null)]
    [InlineData("23-24", "23-24", null, null)]
    [InlineData("105(C10)", "105", "C10", null)]
    [InlineData("т. 5, № 2", "5", "2", null)]
    [InlineData("第3巻第2号", "第3巻第2号", null, null)]
    [InlineData("t. XII, fasc. 3", "XII", "3", null)]
    [InlineData("21(3-4)", "21", "3-4", null)]
    [InlineData("1, (1559-1637)", "1", null, null)]
    [InlineData("", null, null, null)]
    public void Parse_reads_volume_and_issue_in_every_writing(string text, string? volume, string? issue, string? pages)
    {
        var field = VolumeParser.Parse(text, NumberRole.Volume);

        Assert.Equal((volume, issue, pages), (field.Volume, field.Issue, field.Pages));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("no. 1", "1")]
    [InlineData("Special Issue", "Special Issue")]
    [InlineData("3-4", "3-4")]
    public void Parse_reads_a_lone_issue(string text, string issue) =>
        Assert.Equal(issue, VolumeParser.Parse(text, NumberRole.Issue).Issue);

    [Theory]
    [InlineData("3 vols.", "3")]
    [InlineData("16 voll.", "16")]
    [InlineData("2 voli.", "2")]
    [InlineData("2 Bde.", "2")]
    [InlineData("7 Bände", "7")]
    [InlineData("vol. 7", null)]
    [InlineData("7", null)]
    public void Parse_tells_how_many_volumes_there_are_from_the_number_of_one(string text, string? count)
    {
        var field = VolumeParser.Parse(text, NumberRole.Volume);

        Assert.Equal((count, count is null ? "7" : null), (field.NumberOfVolumes, field.Volume));
    }

    [Theory]
    [InlineData("I, Dall’Antichità al Rinascimento", "I", "Dall’Antichità al Rinascimento")]
    [InlineData("1: Gestalt und Wirklichkeit", "1", "Gestalt und Wirklichkeit")]
    [InlineData("2 (The Age of Reform)", "2", "The Age of Reform")]
    [InlineData("12, Heft", "12", null)]
    public void Parse_reads_the_title_of_a_volume(string text, string volume, string? title)
    {
        var field = VolumeParser.Parse(text, NumberRole.Volume);

        Assert.Equal((volume, title), (field.Volume, field.VolumeTitle));
    }

    [Fact]
    public void Parse_reads_a_supplement_and_a_year_in_brackets()
    {
        Assert.Equal(("22", "1"), VolumeParser.Parse("22 Suppl 1", NumberRole.Volume) is var field
            ? (field.Volume, field.Supplement) : default);
        Assert.Equal(("87", "1998"), VolumeParser.Parse("87 (1998)", NumberRole.Volume) is var dated
            ? (dated.Volume, dated.Year) : default);
    }
}
