using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class BuiltInStylesTests
{
    [Fact]
    public void All_has_the_names_that_BuiltIn_takes_with_APA_first()
    {
        Assert.Equal(CslStyle.BuiltInIds, BuiltInStyles.All.Select(static style => style.Name));
        Assert.Equal("apa", BuiltInStyles.All[0].Name);
        Assert.All(BuiltInStyles.All, static style =>
        {
            Assert.Equal(style.Name, style.Id);
            Assert.NotEqual("", style.Title);
            Assert.NotNull(style.ShortTitle);
            Assert.NotNull(style.CitationFormat);
        });
    }

    [Theory]
    [InlineData("apa", "apa")]
    [InlineData("APA", "apa")]
    [InlineData("ieee.csl", "ieee")]
    [InlineData("American Psychological Association, 7th edition", "apa")]
    [InlineData("mla handbook 9th edition", "mla")]
    [InlineData("modern-language-association", "mla")]
    [InlineData("nlm", "vancouver")]
    [InlineData("ISO 690", "iso690")]
    [InlineData("ISO 690 numeric", "iso690-numeric")]
    [InlineData("iso690-numeric-en", "iso690-numeric")]
    public void Find_takes_any_name_of_a_style(string name, string expected)
    {
        Assert.Equal(expected, BuiltInStyles.Find(name)?.Name);
        Assert.Equal(CslStyle.BuiltIn(expected).Title, BuiltInStyles.Load(name).Title);
    }

    [Theory]
    [InlineData("vancuver", "vancouver")]
    [InlineData("harward", "harvard")]
    [InlineData("Chicago notes bibliografy", "chicago-notes")]
    public void Load_says_what_may_be_meant(string name, string expected)
    {
        Assert.Null(BuiltInStyles.Find(name));
        var missing = Assert.Throws<CslStyleNotFoundException>(() => BuiltInStyles.Load(name));

        Assert.Equal(expected, missing.Suggestions[0].Name);
        Assert.Contains($"'{expected}'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_like_no_name_gets_no_suggestion() =>
        Assert.Empty(BuiltInStyles.Suggest("zzzz"));
}
