using System.Text;
using RefKit.Csl;

namespace RefKit.Tests.Csl;

public sealed class DependentStyleTests
{
    [Fact]
    public void A_dependent_style_takes_the_rules_of_its_parent_and_keeps_what_is_its_own()
    {
        using var folder = new StyleFolder().Add("parent", "Parent", text: "rules of the parent", root: "default-locale=\"fr-FR\"")
            .AddDependent("child", "Child", "parent", "default-locale=\"de-DE\"").AddDependent("plain", "Plain", "parent");
        var child = folder.Open().Load("child");

        Assert.Equal(
            ("Child", "http://example.org/styles/child", "de-DE", "http://example.org/styles/parent"),
            (child.Title, child.Id, child.DefaultLocale, child.Info.ParentId));
        Assert.Equal("rules of the parent", child.FormatCitation(Citation.Of("a"), [TestStyle.Book()]).ToString());
        Assert.Equal("fr-FR", folder.Open().Load("Plain").DefaultLocale);
        Assert.Empty(child.Diagnostics);
    }

    [Fact]
    public void A_resolver_is_asked_for_the_id_and_its_stream_is_disposed_of()
    {
        var opened = new List<(string Id, MemoryStream Stream)>();
        using var folder = new StyleFolder().Add("parent", "Parent");
        var parent = File.ReadAllBytes(Path.Combine(folder.Path, "parent.csl"));

        CslStyle.Parse(StyleFolder.Dependent("child", "Child", "parent"), id =>
        {
            opened.Add((id, new MemoryStream(parent)));
            return opened[^1].Stream;
        });

        var (id, stream) = Assert.Single(opened);
        Assert.Equal("http://example.org/styles/parent", id);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void Without_a_resolver_the_parent_is_named() => AssertRefused(
        "CSL004", "'http://example.org/styles/parent'", () => CslStyle.Parse(StyleFolder.Dependent("child", "Child", "parent")));

    [Fact]
    public void A_missing_parent_is_named() => AssertRefused(
        "CSL006", "'http://example.org/styles/parent'", () => CslStyle.Parse(StyleFolder.Dependent("child", "Child", "parent"), static _ => null));

    [Theory]
    [InlineData("a", "'http://example.org/styles/a' -> 'http://example.org/styles/a'")]
    [InlineData("b", "'http://example.org/styles/a' -> 'http://example.org/styles/b' -> 'http://example.org/styles/c' -> 'http://example.org/styles/a'")]
    public void A_circle_is_told_with_all_its_styles(string parent, string circle)
    {
        using var folder = new StyleFolder().AddDependent("a", "A", parent).AddDependent("b", "B", "c").AddDependent("c", "C", "a");

        AssertRefused("CSL007", circle, () => folder.Open().Load("a"));
    }

    [Fact]
    public void A_parent_that_is_dependent_itself_is_refused()
    {
        using var folder = new StyleFolder().Add("c", "C").AddDependent("b", "B", "c").AddDependent("a", "A", "b");

        AssertRefused("CSL008", "'http://example.org/styles/b' is itself dependent, on 'http://example.org/styles/c'", () => folder.Open().Load("A"));
    }

    [Fact]
    public void A_broken_parent_is_told_with_its_own_problems()
    {
        var exception = Assert.Throws<CslStyleException>(() => CslStyle.Parse(
            StyleFolder.Dependent("child", "Child", "parent"),
            static _ => new MemoryStream(Encoding.UTF8.GetBytes("<style>\n<blink/></style>"))));

        Assert.Contains("'http://example.org/styles/parent'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(exception.Diagnostics, static item => item.Code == "CSL005");
    }

    private static void AssertRefused(string code, string part, Action load)
    {
        var problem = Assert.Single(Assert.Throws<CslStyleException>(load).Diagnostics);

        Assert.Equal((code, DiagnosticSeverity.Error), (problem.Code, problem.Severity));
        Assert.True(problem.Line > 1 && problem.Column > 1);
        Assert.Contains(part, problem.Message, StringComparison.Ordinal);
    }
}
