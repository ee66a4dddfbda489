using RefKit.Parsing.Labels;

namespace RefKit.Tests.Parsing.Labels;

public sealed class SpanContextTests
{
    // The text, with the fields as "label:text" in brackets; what the fields are then.
    [Theory]
    [InlineData("[author:D. Romano], [title:Patrizi], [author:traduzione di M. Sepa], [location:Bologna]",
        "author:D. Romano|title:Patrizi|translator:M. Sepa|location:Bologna")]
    [InlineData("[author:M. Foucault], [title:Power], [author:ed. C. Gordon] ([date:1980])",
        "author:M. Foucault|title:Power|editor:C. Gordon|date:1980")]
    [InlineData("[title:Ghost Stories]. [contributor:Ed. Peter Washington]. [location:New York]",
        "title:Ghost Stories|editor:Peter Washington|location:New York")]
    [InlineData("[author:Ed. McBain]. [title:Ice]", "author:Ed. McBain|title:Ice")]
    [InlineData("[journal:Tempo], no. [volume:58] ([date:1961])", "journal:Tempo|issue:58|date:1961")]
    [InlineData("[journal:Tempo], no. [volume:58]([issue:2])", "journal:Tempo|volume:58|issue:2")]
    [InlineData("[journal:Tempo] [volume:58]", "journal:Tempo|volume:58")]
    [InlineData("[journal:嶺南文史]. [volume:3]月号: [pages:58-60]", "journal:嶺南文史|issue:3|pages:58-60")]
    [InlineData("[container-title:Congress], [pages:19-25] [date:July 2008], [location:Glasgow]",
        "container-title:Congress|date:19-25 July 2008|location:Glasgow")]
    [InlineData("[journal:Tempo], pp. [pages:19-25] [date:July 2008]", "journal:Tempo|pages:19-25|date:July 2008")]
    [InlineData("[journal:Tempo], [pages:19-45] [date:July 2008]", "journal:Tempo|pages:19-45|date:July 2008")]
    [InlineData("[journal:Tempo], [pages:19-25], [date:2008]", "journal:Tempo|pages:19-25|date:2008")]
    [InlineData("[date:2014]. [url:Retirado de http://a.org/b]", "date:2014|url:http://a.org/b")]
    [InlineData("[url:www.cell.com/http]", "url:www.cell.com/http")]
    [InlineData("[location:Budapest], [publisher:Hungary]", "location:Budapest, Hungary")]
    [InlineData("[location:Budapest]: [publisher:Hungary]", "location:Budapest|publisher:Hungary")]
    [InlineData("[location:Berlin], [publisher:Springer]", "location:Berlin|publisher:Springer")]
    public void Correct_follows_the_words_in_and_around_a_field(string marked, string expected)
    {
        var (text, spans) = Read(marked);

        var corrected = SpanContext.Correct(text, [.. spans]);

        Assert.Equal(expected, string.Join('|', corrected.Select(span =>
            $"{FieldLabels.NameOf(span.Label)}:{text.Substring(span.Start, span.Length)}")));
    }

    private static (string Text, List<LabelledSpan> Spans) Read(string marked)
    {
        var (text, spans) = ("", new List<LabelledSpan>());
        foreach (var part in marked.Split('['))
        {
            var end = part.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
            {
                text += part;
                continue;
            }

            var field = part[..end].Split(':', 2);
            Assert.True(FieldLabels.TryParse(field[0], out var label));
            spans.Add(new LabelledSpan(label, text.Length, field[1].Length, 0.9f));
            text += field[1] + part[(end + 1)..];
        }

        return (text, spans);
    }
}
