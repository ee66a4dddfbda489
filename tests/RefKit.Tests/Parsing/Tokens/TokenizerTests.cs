using FsCheck;
using FsCheck.Fluent;
using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Tokens;

public class TokenizerTests
{
    [Theory]
    [InlineData("Crosby, V. (2000).", "Crosby|,|V|.|(|2000|)|.")]
    [InlineData("1990)2646", "1990|)|2646")]
    [InlineData("Sci.20", "Sci|.|20")]
    [InlineData("A27", "A|27")]
    [InlineData("2nd ed.", "2|nd|ed|.")]
    [InlineData("35–39", "35|–|39")]
    [InlineData("———. 2016", "———|.|2016")]
    [InlineData("Żyżyńska-Granica", "Żyżyńska|-|Granica")]
    [InlineData("日本語 abc", "日|本|語|abc")]
    [InlineData("한국노년학, 28", "한국노년학|,|28")]
    [InlineData("e\u0301tude", "e\u0301tude")]
    [InlineData("fromhttps://example.org/a", "from|https://example.org/a")]
    [InlineData("", "")]
    [InlineData(" \t\u00A0", "")]
    public void Read_cuts_at_punctuation_and_where_letters_meet_digits(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', All(text).Select(x => text.Substring(x.Start, x.Length))));
    }

    [Fact]
    public void Read_covers_every_visible_character_once_and_in_order()
    {
        Prop.ForAll(TextArbitrary(), text =>
        {
            var covered = new bool[text.Length];
            var end = 0;
            foreach (var token in All(text))
            {
                if (token.Length < 1 || token.Start < end)
                {
                    return false;
                }

                end = token.End;
                covered.AsSpan(token.Start, token.Length).Fill(true);
            }

            return Enumerable.Range(0, text.Length).All(i =>
                covered[i] != (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || IsInvisible(text[i])));
        }).Check(Config.QuickThrowOnFailure.WithReplay(73, 11).WithMaxTest(500));
    }

    [Fact]
    public void Read_gives_the_same_tokens_whatever_the_size_of_the_buffer()
    {
        const string Text = "Smith, J. (1998). doi:10.1000/182 https://doi.org/10.1016/s0885-3924(99)00135-9 日本 A27";
        var expected = All(Text);
        for (var size = 1; size < 8; size++)
        {
            Assert.Equal(expected, All(Text, size));
        }
    }

    [Fact]
    public void Read_tells_whether_a_space_stands_before()
    {
        var tokens = All("Sci. 20(3)");
        Assert.Equal([true, false, true, false, false, false], tokens.Select(x => x.SpaceBefore));
    }

    [Fact]
    public void Read_cuts_a_run_without_end_into_bounded_tokens()
    {
        var tokens = All(new string('a', 100_000));
        Assert.All(tokens, x => Assert.InRange(x.Length, 1, Tokenizer.MaxTokenLength));
        Assert.Equal(100_000, tokens.Sum(x => x.Length));
    }

    internal static List<Token> All(string text, int bufferSize = 64)
    {
        var all = new List<Token>();
        var buffer = new Token[bufferSize];
        var position = 0;
        for (int count; (count = Tokenizer.Read(text, ref position, buffer)) > 0;)
        {
            all.AddRange(buffer.AsSpan(0, count));
        }

        return all;
    }

    internal static Arbitrary<string> TextArbitrary()
    {
        var pieces = Gen.Elements(
            "Smith", ", ", "J.", " ", "(1998)", "10.1000/a(b)c", "https://x.org/", "www.", "é", "e\u0301", "日本", "한국",
            "😀", "\uD83D", "\uDE00", "\u200B", "\u0000", "12", "A27", "———", "\"", "”", "]", "«", "978-0-306-40615-7",
            "ISSN 1234-5678", "arXiv:1234.56789v2", "hep-th/9901001", "ﬁ", "\u05D0\u05D1", "…", "I", "xii", "\n");
        return pieces.ListOf().Select(x => string.Concat(x)).ToArbitrary();
    }

    private static bool IsInvisible(char c) =>
        c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';
}
