using System.Globalization;
using System.Text;
using RefKit.Markup;
using RefKit.TestSupport;

namespace RefKit.Tests.Markup;

public sealed class RtfTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(@"C:\x {y}", @"C:\\x \{y\}")]
    [InlineData("é", @"\u233?")]
    [InlineData("–", @"\u8211?")]
    [InlineData("한", @"\u-10916?")]
    [InlineData("😀", @"\u-10179?\u-8704?")]
    [InlineData("a\u00A0b\u2011c\u00ADd", @"a\~b\_c\-d")]
    [InlineData("a\tb\nc", @"a\tab b\line c")]
    [InlineData("a\0\u0007\r\u0085b", "ab")]
    public void ToRtf_escapes_every_character(string text, string expected) =>
        Assert.Equal(expected, FormattedText.FromPlainText(text).ToRtf());

    [Fact]
    public void ToRtf_of_half_a_pair_is_a_replacement_character() =>
        Assert.Equal(@"\u-3?x\u-3?", FormattedText.FromPlainText("\uD83Dx\uDE00").ToRtf());

    [Theory]
    [InlineData(TextStyle.Italic, @"{\i x}")]
    [InlineData(TextStyle.Oblique, @"{\i x}")]
    [InlineData(TextStyle.Upright, @"{\i0 x}")]
    [InlineData(TextStyle.Bold, @"{\b x}")]
    [InlineData(TextStyle.NormalWeight, @"{\b0 x}")]
    [InlineData(TextStyle.SmallCaps, @"{\scaps x}")]
    [InlineData(TextStyle.Underline, @"{\ul x}")]
    [InlineData(TextStyle.NoUnderline, @"{\ulnone x}")]
    [InlineData(TextStyle.Superscript, @"{\super x}")]
    [InlineData(TextStyle.Subscript, @"{\sub x}")]
    [InlineData(TextStyle.Baseline, @"{\nosupersub x}")]
    public void ToRtf_writes_styles_as_groups(TextStyle style, string expected) =>
        Assert.Equal(expected, MadeText.Styled(style, "x").ToRtf());

    [Fact]
    public void ToRtf_of_a_link_is_a_field_whose_address_cannot_break_out() => Assert.Equal(
        """{\field{\*\fldinst{HYPERLINK "https://example.org/%22%7D%5C%C3%A9?a=1&b=2"}}{\fldrslt{x}}}""",
        MadeText.Link("https://example.org/\"}\\é?a=1&b=2", "x").ToRtf());

    [Fact]
    public void ToRtf_breaks_the_line_around_blocks_only_where_there_is_text() => Assert.Equal(
        @"1.\tab a\line b\line \tab c\line d",
        MadeText.Of(static text =>
        {
            Write(text, TextStyle.LeftMargin, "1.");
            Write(text, TextStyle.RightInline, "a");
            Write(text, TextStyle.Block, "b");
            Write(text, TextStyle.Indent, "c");
            text.WriteText("d");
        }).ToRtf());

    [Fact]
    public void ToRtf_is_ASCII_and_balanced_and_keeps_every_character() => Laws.Hold(MadeText.All, static text =>
    {
        var rtf = text.ToRtf();
        return Ascii.IsValid(rtf) && Visible(text) == Decode(rtf);
    });

    private static void Write(FormattedTextBuilder text, TextStyle style, string value)
    {
        text.StartStyle(style);
        text.WriteText(value);
        text.EndStyle(style);
    }

    // What a reader shows of the text: without control characters, and without what blocks add.
    private static string Visible(FormattedText text)
    {
        var letters = new LetterWriter();
        text.WriteTo(letters);
        return string.Concat(letters.ToString().EnumerateRunes()
            .Where(static rune => !Rune.IsControl(rune) && rune.Value != 0x2028));
    }

    // A reader of the little RTF that is written: throws where groups are not balanced.
    private static string Decode(string rtf)
    {
        var text = new StringBuilder();
        var hidden = new Stack<bool>([false]);
        for (var i = 0; i < rtf.Length; i++)
        {
            switch (rtf[i])
            {
                case '{':
                    hidden.Push(hidden.Peek());
                    break;
                case '}':
                    hidden.Pop();
                    Assert.NotEmpty(hidden);
                    break;
                case '\\' when char.IsAsciiLetter(rtf[i + 1]):
                    var end = i + 1;
                    while (end < rtf.Length && (char.IsAsciiLetterOrDigit(rtf[end]) || rtf[end] == '-'))
                    {
                        end++;
                    }

                    var word = rtf[(i + 1)..end];
                    if (word[0] == 'u' && int.TryParse(word[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unit))
                    {
                        text.Append((char)unit);
                    }

                    // The space or the stand-in behind a word belongs to it.
                    i = end < rtf.Length && rtf[end] is ' ' or '?' ? end : end - 1;
                    break;
                case '\\':
                    i++;
                    if (rtf[i] == '*')
                    {
                        hidden.Pop();
                        hidden.Push(true);
                    }
                    else if (!hidden.Peek())
                    {
                        text.Append(rtf[i] switch { '~' => '\u00A0', '-' => '\u00AD', '_' => '\u2011', var c => c });
                    }

                    break;
                default:
                    if (!hidden.Peek())
                    {
                        text.Append(rtf[i]);
                    }

                    break;
            }
        }

        Assert.Single(hidden);
        return text.ToString();
    }
}
