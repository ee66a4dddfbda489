using System.Text.RegularExpressions;
using RefKit.Markup;
using RefKit.TestSupport;

namespace RefKit.Tests.Markup;

public sealed partial class LatexTests
{
    [Theory]
    [InlineData("plain – “text” ’ é 日本 😀", "plain – “text” ’ é 日本 😀")]
    [InlineData(@"\input{x}", @"\textbackslash{}input\{x\}")]
    [InlineData("$ & # % _", @"\$ \& \# \% \_")]
    [InlineData("^~", @"\textasciicircum{}\textasciitilde{}")]
    [InlineData("<|>", @"\textless{}\textbar{}\textgreater{}")]
    [InlineData("[1]", "{[}1{]}")]
    [InlineData("\"'`", @"\symbol{34}\textquotesingle{}\textasciigrave{}")]
    [InlineData("a--b---c ,,", "a-{}-b-{}-{}-c ,{},")]
    [InlineData("a\u00A0b\u202Fc\u2009d\u2011e\u00ADf\u200Bg", @"a~b\,c\,d\mbox{-}e\-f\hspace{0pt}g")]
    [InlineData("1ʳᵉ 2²", @"1\textsuperscript{r}\textsuperscript{e} 2²")]
    [InlineData("a\n\nb\tc\0\u0007d", "a  b cd")]
    public void ToLatex_escapes_every_character(string text, string expected) =>
        Assert.Equal(expected, FormattedText.FromPlainText(text).ToLatex());

    [Fact]
    public void ToLatex_of_half_a_pair_is_a_question_mark() =>
        Assert.Equal("?x?", FormattedText.FromPlainText("\uD83Dx\uDE00").ToLatex());

    [Theory]
    [InlineData(TextStyle.Italic, @"\textit{x}")]
    [InlineData(TextStyle.Oblique, @"\textsl{x}")]
    [InlineData(TextStyle.Upright, @"\textup{x}")]
    [InlineData(TextStyle.Bold, @"\textbf{x}")]
    [InlineData(TextStyle.NormalWeight, @"\textmd{x}")]
    [InlineData(TextStyle.SmallCaps, @"\textsc{x}")]
    [InlineData(TextStyle.NormalVariant, @"\textulc{x}")]
    [InlineData(TextStyle.Underline, @"\underline{x}")]
    [InlineData(TextStyle.Superscript, @"\textsuperscript{x}")]
    [InlineData(TextStyle.Subscript, @"\textsubscript{x}")]
    [InlineData(TextStyle.Baseline, "{x}")]
    public void ToLatex_writes_styles_as_commands(TextStyle style, string expected) =>
        Assert.Equal(expected, MadeText.Styled(style, "x").ToLatex());

    [Fact]
    public void ToLatex_of_a_link_is_an_href_whose_address_cannot_break_out() => Assert.Equal(
        @"\href{https://example.org/a\%5Fb\%7D\%5C\%C3\%A9?x=1\&y=\#f}{x}",
        MadeText.Link("https://example.org/a_b}\\é?x=1&y=#f", "x").ToLatex());

    [Fact]
    public void ToLatex_has_no_bare_special_character_and_balanced_braces() => Laws.Hold(MadeText.All, static text =>
    {
        var latex = Escapes().Replace(text.ToLatex(), "");
        var depth = 0;
        foreach (var c in latex)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || char.IsControl(c) || c is '$' or '&' or '#' or '%' or '_' or '^' or '"' or '`' or '\'')
            {
                return false;
            }
        }

        return depth == 0 && KnownCommands().Replace(latex, "").IndexOf('\\', StringComparison.Ordinal) < 0;
    });

    [GeneratedRegex(@"\\[{}$&#%_,-]", RegexOptions.None, 10_000)]
    private static partial Regex Escapes();

    [GeneratedRegex(
        @"\\(text[a-z]+|symbol|mbox|hspace\*?|newline|quad|href|underline)(?![a-z])",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex KnownCommands();
}
