using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class StyleDirectoryTests : IDisposable
{
    private readonly StyleFolder _folder = new StyleFolder()
        .Add("acta-botanica", "Acta Botanica", "<title-short>ABot</title-short><category citation-format=\"numeric\"/><category field=\"botany\"/>")
        .Add("the-journal-of-zoe", "The Journal of Zoë &amp; Friends", root: "default-locale=\"de-DE\"")
        .Add("twin-one", "Twin: one").Add("twin-two", "twin one")
        .AddDependent("hospital-notes", "Hospital Notes", "acta-botanica")
        .AddFile("readme.txt", "not a style").AddFile("broken.csl", "<style><info>")
        .AddFile("renamed-styles.json", """{"old-acta":"acta-botanica"}""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_lists_what_styles_say_about_themselves()
    {
        var styles = _folder.Open();

        Assert.Equal(
            ["acta-botanica", "the-journal-of-zoe", "twin-one", "twin-two", "hospital-notes"], styles.Styles.Select(static style => style.Name));
        var acta = styles.Styles[0];
        Assert.Equal(
            ("http://example.org/styles/acta-botanica", "Acta Botanica", "ABot", "numeric", false, (bool?)false),
            (acta.Id, acta.Title, acta.ShortTitle, acta.CitationFormat, acta.IsDependent, acta.IsNoteStyle));
        Assert.Equal(["botany"], acta.Fields);
        Assert.Equal("de-DE", styles.Styles[1].DefaultLocale);
        Assert.Equal(("http://example.org/styles/acta-botanica", (bool?)null), (styles.Styles[4].ParentId, styles.Styles[4].IsNoteStyle));
        Assert.Contains("'broken.csl' is left out", Assert.Single(styles.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acta-botanica", "acta-botanica")]
    [InlineData("acta-botanica.csl", "acta-botanica")]
    [InlineData("http://example.org/styles/acta-botanica", "acta-botanica")]
    [InlineData("https://example.org/styles/acta-botanica/", "acta-botanica")]
    [InlineData("Acta Botanica", "acta-botanica")]
    [InlineData("ABot", "acta-botanica")]
    [InlineData("ACTA  botanica", "acta-botanica")]
    [InlineData("Acta_Botanica", "acta-botanica")]
    [InlineData("old-acta", "acta-botanica")]
    [InlineData("http://example.org/styles/old-acta", "acta-botanica")]
    [InlineData("journal of zoe and friends", "the-journal-of-zoe")]
    [InlineData("Hospital Notes", "hospital-notes")]
    [InlineData("Twin: one", "twin-one")]
    [InlineData("twin one", "twin-two")]
    [InlineData("TWIN ONE", "twin-one")]
    [InlineData("twin.two", "twin-two")]
    [InlineData("acta", null)]
    [InlineData("", null)]
    [InlineData("../secret", null)]
    public void Find_takes_any_name(string name, string? expected) => Assert.Equal(expected, _folder.Open().Find(name)?.Name);

    [Fact]
    public void Load_of_an_unknown_name_suggests_what_comes_near()
    {
        var missing = Assert.Throws<CslStyleNotFoundException>(() => _folder.Open().Load("Acta Botanika"));

        Assert.Equal("Acta Botanika", missing.StyleName);
        Assert.Equal("acta-botanica", missing.Suggestions[0].Name);
        Assert.Equal("There is no style 'Acta Botanika'. Did you mean 'acta-botanica' (Acta Botanica)?", missing.Message);
    }

    [Fact]
    public void Load_of_what_is_like_nothing_suggests_nothing() =>
        Assert.Equal("There is no style 'qqq'.", Assert.Throws<CslStyleNotFoundException>(() => _folder.Open().Load("qqq")).Message);

    [Fact]
    public void Open_of_a_missing_directory_names_it() =>
        Assert.Contains("'/nowhere'", Assert.Throws<DirectoryNotFoundException>(() => CslStyleDirectory.Open("/nowhere")).Message, StringComparison.Ordinal);
}
