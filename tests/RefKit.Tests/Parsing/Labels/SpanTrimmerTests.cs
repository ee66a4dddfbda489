using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing.Labels;
using RefKit.Tests.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Labels;

public class SpanTrimmerTests
{
    [Theory]
    [InlineData(FieldLabel.Title, "“A title.” ", "A title")]
    [InlineData(FieldLabel.Title, "(A) title", "(A) title")]
    [InlineData(FieldLabel.Title, "(A title)", "A title")]
    [InlineData(FieldLabel.Title, "A title (part", "A title (part")]
    [InlineData(FieldLabel.Title, "A title)", "A title")]
    [InlineData(FieldLabel.Title, "What is it?", "What is it?")]
    [InlineData(FieldLabel.Author, "Smith, J.,", "Smith, J.")]
    [InlineData(FieldLabel.Author, "Smith.", "Smith")]
    [InlineData(FieldLabel.Author, "Smith et al.", "Smith et al.")]
    [InlineData(FieldLabel.Journal, "J. Biol. Chem.", "J. Biol. Chem.")]
    [InlineData(FieldLabel.Journal, "Nature.", "Nature")]
    [InlineData(FieldLabel.Date, "(1998).", "1998")]
    [InlineData(FieldLabel.Url, "https://x.org/", "https://x.org/")]
    [InlineData(FieldLabel.Pages, ": 35–39.", "35–39")]
    [InlineData(FieldLabel.Note, " ., ;", "")]
    public void Trim_cuts_what_stands_around_a_field(FieldLabel label, string text, string expected)
    {
        var (start, end) = SpanTrimmer.Trim(text, label, 0, text.Length);
        Assert.Equal(expected, text[start..end]);
    }

    [Fact]
    public void Trim_changes_nothing_the_second_time_and_stays_inside()
    {
        Prop.ForAll(TokenizerTests.TextArbitrary(), text =>
        {
            foreach (var label in Enum.GetValues<FieldLabel>())
            {
                var (start, end) = SpanTrimmer.Trim(text, label, 0, text.Length);
                if (start < 0 || end > text.Length || end < start
                    || (end > start && SpanTrimmer.Trim(text, label, start, end) != (start, end)))
                {
                    return false;
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithReplay(21, 9).WithMaxTest(300));
    }
}
