using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

public class AnyStyleFileTests
{
    [Fact]
    public void Read_joins_the_fields_to_a_text_and_trims_the_spans()
    {
        var reference = Assert.Single(Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <dataset>
              <sequence>
                <author>Smith, J. &amp; Miller, K.</author>
                <date>(2001).</date>
                <title>“On rivers.”</title>
                <journal>Journal of
                  Rivers,</journal>
                <volume>19(1),</volume>
                <pages>1-12.</pages>
              </sequence>
            </dataset>
            """));

        Assert.Equal("Smith, J. & Miller, K. (2001). “On rivers.” Journal of Rivers, 19(1), 1-12.", reference.Text);
        Assert.Equal(
            [
                "author: Smith, J. & Miller, K.", "date: 2001", "title: On rivers", "journal: Journal of Rivers",
                "volume: 19", "issue: 1", "pages: 1-12",
            ],
            reference.Spans.Select(x => $"{FieldLabels.NameOf(x.Label)}: {reference.Text.Substring(x.Start, x.Length)}"));
    }

    [Theory]
    [InlineData("vol. 7, no. 3,", "vol. 7", "3")]
    [InlineData("12/4", "12", "4")]
    [InlineData("45 (11/12):", "45", "11/12")]
    [InlineData("87.", "87", null)]
    [InlineData("XIV", "XIV", null)]
    public void Volume_is_cut_before_the_issue(string text, string volume, string? issue)
    {
        var cut = VolumeAndIssue.Match(text);

        Assert.Equal(issue is null ? null : volume, cut is { } x ? text[..x.Volume] : null);
        Assert.Equal(issue, cut is { } y ? text[y.Issue..y.End] : null);
    }

    [Theory]
    [InlineData("<dataset>\n<sequence>\n<jornal>x</jornal></sequence></dataset>", "line 3: <jornal> is no label")]
    [InlineData("<dataset>\n<sequence><title>x</title>", "line 2: the XML is broken")]
    [InlineData("<dataset>\n<title>x</title></dataset>", "line 2: <sequence> was expected")]
    [InlineData("<records/>", "line 1: <dataset> was expected")]
    [InlineData("<dataset><sequence>\n\nx</sequence></dataset>", "text stands outside of a field")]
    [InlineData("<dataset><sequence><title>a<b>x</b></title></sequence></dataset>", "another element in it")]
    [InlineData("<!DOCTYPE dataset [<!ENTITY a 'b'>]><dataset/>", "line 1: the XML is broken")]
    public void Read_names_file_and_line_of_what_is_wrong(string xml, string message)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read(xml));

        Assert.StartsWith("own.xml: line ", e.Message, StringComparison.Ordinal);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    private static List<LabelledReference> Read(string xml) =>
        AnyStyleFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "own.xml");
}
