using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing.Labels;
using RefKit.Tests.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Labels;

public class SequenceLabellerTests
{
    [Fact]
    public void Label_gives_spans_in_order_that_are_trimmed_and_hold_text()
    {
        Prop.ForAll(TokenizerTests.TextArbitrary(), text =>
        {
            var labelled = SequenceLabeller.Default.Label(text);
            var end = 0;
            foreach (var span in labelled.Spans)
            {
                if (span.Start < end || span.Length < 1 || span.End > text.Length
                    || SpanTrimmer.Trim(text, span.Label, span.Start, span.End) != (span.Start, span.End)
                    || span.Confidence is not (>= 0 and <= 1))
                {
                    return false;
                }

                end = span.End;
            }

            return labelled.Confidence is >= 0 and <= 1 && ReferenceEquals(labelled.Text, text);
        }).Check(Config.QuickThrowOnFailure.WithReplay(33, 5).WithMaxTest(500));
    }

    [Fact]
    public void Label_gives_nothing_for_a_text_without_tokens()
    {
        Assert.Empty(SequenceLabeller.Default.Label("").Spans);
        Assert.Empty(SequenceLabeller.Default.Label(" \n\t ").Spans);
        Assert.Equal(1f, SequenceLabeller.Default.Label("").Confidence);
    }

    public static TheoryData<string> HostileTexts => new()
    {
        new string('a', 300_000),
        new string(',', 100_000),
        new string('(', 100_000),
        string.Concat(Enumerable.Repeat("))(", 30_000)),
        string.Concat(Enumerable.Repeat("10.1000/)", 20_000)),
        string.Concat(Enumerable.Repeat("http://", 20_000)),
        string.Concat(Enumerable.Repeat("1 2 ", 30_000)),
        new string('\uD800', 50_000),
        string.Concat(Enumerable.Repeat("a\u0301\u202E😀", 20_000)),
        string.Concat(Enumerable.Repeat("<b>x</b>", 20_000)),
        Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('z', 100_000))),
        new string('\0', 100_000),
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Label_comes_through_hostile_text(string text)
    {
        var labelled = SequenceLabeller.Default.Label(text);
        Assert.All(labelled.Spans, x => Assert.InRange(x.End, 1, text.Length));
    }

    [Fact]
    public void Label_gives_the_same_on_many_threads()
    {
        string[] texts =
        [
            "Smith, J. (1998). A title. Nature, 12(3), 4–5.", "Perec, Georges. A Void. London: Harvill, 1995.",
            "J. Doe, “Another title,” IEEE Trans. Comput., vol. 5, no. 2, pp. 1–9, Jan. 2001.",
        ];
        var expected = texts.Select(x => SequenceLabeller.Default.Label(x).Spans.ToArray()).ToArray();
        Parallel.For(0, 300, i => Assert.Equal(expected[i % 3],
            SequenceLabeller.Default.Label(texts[i % 3]).Spans.ToArray()));
    }

    [Fact]
    public void Label_does_not_depend_on_the_culture()
    {
        const string Text = "INGLIS, I. (1998). THE ISSUE. INTERNATIONAL JOURNAL OF PIXELS, 12(3), 4–5.";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = SequenceLabeller.Default.Label(Text).Spans.ToArray();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, SequenceLabeller.Default.Label(Text).Spans.ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Foo, B. (1999). Quux, 12(3), 4-5, 10.1000/182.", FieldLabel.Doi, "10.1000/182")]
    [InlineData("10.1016/s0885-3924(99)00135-9", FieldLabel.Doi, "10.1016/s0885-3924(99)00135-9")]
    [InlineData("Smith, J. A title. Oxford, 1999. 978-0-306-40615-7.", FieldLabel.Isbn, "978-0-306-40615-7")]
    public void Label_takes_an_identifier_for_nothing_else(string text, FieldLabel label, string expected)
    {
        var labelled = SequenceLabeller.Default.Label(text);
        var span = Assert.Single(labelled.Spans, x => x.Label == label);
        Assert.Equal(expected, labelled[span].ToString());
    }

    [Fact]
    public void Load_refuses_what_is_no_model()
    {
        Assert.Throws<InvalidDataException>(() => SequenceLabeller.Load(new MemoryStream(new byte[100])));
    }
}
