using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Evaluation;

namespace RefKit.Training.Tests;

public class LabelledReferenceFileTests
{
    [Fact]
    public void Read_turns_code_points_into_UTF_16_offsets_and_Write_turns_them_back()
    {
        const string Line = """
            {"id":"a/1","source":"a","text":"😀 Smith (1998)",
            "spans":[{"label":"author","start":2,"end":7},{"label":"date","start":9,"end":13}],"unlabelled":["url"]}
            """;
        var reference = Assert.Single(Read(Line.ReplaceLineEndings(" ")));
        Assert.Equal("Smith", reference.Text.Substring(reference.Spans[0].Start, reference.Spans[0].Length));
        Assert.Equal("1998", reference.Text.Substring(reference.Spans[1].Start, reference.Spans[1].Length));
        Assert.Equal([FieldLabel.Url], reference.Unlabelled);

        var written = LabelLines.Write("a/1", new LabelledText(reference.Text, [.. reference.Spans], 1));
        Assert.Contains("\"start\":2,\"end\":7", written, StringComparison.Ordinal);
        Assert.Contains("\"start\":9,\"end\":13", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","text":"a","spans":[{"label":"nonsense","start":0,"end":1}]}""")]
    [InlineData("""{"id":"x","text":"a","spans":[{"label":"title","start":0,"end":5}]}""")]
    public void Read_names_the_line_that_is_wrong(string line)
    {
        var e = Assert.Throws<InvalidDataException>(() => Read("\n" + line));
        Assert.Contains("line 2", e.Message, StringComparison.Ordinal);
    }

    private static List<LabelledReference> Read(string content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            return LabelledReferenceFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
