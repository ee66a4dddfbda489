using RefKit.Linting;
using RefKit.Linting.Rules;
using RefKit.Tests.Csl;
using RefKit.Linting.Written;

namespace RefKit.Tests.Linting;

/// <summary>Each rule of APA 7 on entries that break it, and what the edit makes of them.</summary>
public sealed class ApaRuleTests
{
    private const string Right =
        "Koinig, H., Wallner, T., & Marhofer, P. (1998). Magnesium sulfate reduces intra- and postoperative analgesic requirements. *Anesthesia and Analgesia*, *87*(1), 206–210. https://doi.org/10.1097/00000539-199807000-00042";

    private const string Book = "Perec, G. (1995). *A void* (2nd ed.). Harvill Press.";

    [Theory]
    [InlineData("APA-AMPERSAND", ", & ", ", and ")]
    [InlineData("APA-AUTHOR-COMMA", "T., & ", "T. & ")]
    [InlineData("APA-AUTHOR-COMMA", "H., Wallner", "H.; Wallner")]
    [InlineData("APA-AUTHOR-COMMA", "Koinig, H.", "Koinig H.")]
    [InlineData("APA-INITIALS-STOP", "Koinig, H.,", "Koinig, H,")]
    [InlineData("APA-NAME-ORDER", "Koinig, H.,", "H. Koinig,")]
    [InlineData("APA-GIVEN-NAME", "Koinig, H.,", "Koinig, Herbert,")]
    [InlineData("APA-YEAR-PARENTHESES", " (1998). ", " 1998. ")]
    [InlineData("APA-YEAR-STOP", "(1998). ", "(1998) ")]
    [InlineData("APA-YEAR-STOP", "(1998). ", "(1998), ")]
    [InlineData("APA-TITLE-CASE", "sulfate reduces intra- and postoperative analgesic requirements", "Sulfate Reduces intra- and Postoperative Analgesic Requirements")]
    [InlineData("APA-TITLE-QUOTES", "Magnesium sulfate reduces intra- and postoperative analgesic requirements.", "“Magnesium sulfate reduces intra- and postoperative analgesic requirements.”")]
    [InlineData("APA-TITLE-STOP", "requirements. ", "requirements, ")]
    [InlineData("APA-ITALICS", "*87*", "87")]
    [InlineData("APA-VOLUME-ISSUE", "*(1)", "* (1)")]
    [InlineData("APA-VOLUME-ISSUE", "*(1)", "*, no. 1")]
    [InlineData("APA-PAGE-DASH", "206–210", "206-210")]
    [InlineData("APA-PAGE-DASH", "206–210", "206 – 210")]
    [InlineData("APA-PAGE-LABEL", "206–210", "pp. 206–210")]
    [InlineData("APA-RETRIEVED", "https:", "Retrieved from https:")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "doi:")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "DOI: ")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "http://dx.doi.org/")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "")]
    [InlineData("APA-DOI-STOP", "00042", "00042.")]
    public void A_wrong_article_is_found_and_mended(string rule, string right, string wrong) => Mends(Right, rule, right, wrong);

    [Theory]
    [InlineData("APA-EDITION", " (2nd ed.)", ", 2nd ed")]
    [InlineData("APA-EDITION", "2nd ed.", "2nd edition")]
    [InlineData("APA-PUBLISHER-PLACE", "Harvill", "London: Harvill")]
    public void A_wrong_book_is_found_and_mended(string rule, string right, string wrong) => Mends(Book, rule, right, wrong);

    [Theory]
    [InlineData("APA-ET-AL", ", Wallner, T., & Marhofer, P.", ", et al.")]
    [InlineData("APA-DATE-FORM", "(1998)", "(3rd July 1998)")]
    [InlineData("APA-DATE-FORM", "(1998)", "(1998, Jul. 3)")]
    [InlineData("APA-NO-DATE", " (1998). ", " ")]
    [InlineData("APA-DOI-MISSING", " https://doi.org/10.1097/00000539-199807000-00042", "")]
    public void What_cannot_be_mended_for_sure_is_found(string rule, string right, string wrong) =>
        Assert.Contains(Lint(Right.Replace(right, wrong, StringComparison.Ordinal)).Findings, x => x.Rule.Code == rule);

    [Theory]
    [InlineData(Right)]
    [InlineData(Book)]
    [InlineData("Brown v. Board of Education, 347 U.S. 483 (1954). https://example.org/brown")]
    [InlineData("World Health Organization & Centers for Disease Control and Prevention. (2014). *Health in the cities*. https://example.org/health")]
    public void A_right_entry_is_left_alone(string entry) =>
        Assert.Empty(Lint(entry).Findings.Where(static x => x.Severity == LintSeverity.Error));

    [Fact]
    public void An_entry_out_of_order_and_one_that_repeats_are_told()
    {
        var report = Lint(
            Right + "\n\n" + Right + "\n\n" + Book + "\n\nAdams, C. (2012). A study of order in lists of works. *Journal of Order*, *4*(1), 1–9.");

        var found = report.Findings.Where(static x => x.Severity == LintSeverity.Error).Select(static x => (x.Rule.Code, x.EntryIndex));
        Assert.Equal([("APA-DUPLICATE", 1), ("APA-ORDER", 3)], found);
    }

    [Theory]
    [MemberData(nameof(ApaStyleTests.Orders), MemberType = typeof(ApaStyleTests))]
    public void The_order_asked_for_is_that_of_the_style(string[] names)
    {
        Assert.DoesNotContain(Lint(ListOf(names)).Findings, static x => x.Rule.Code == "APA-ORDER");
        Assert.Contains(Lint(ListOf([.. names.Reverse()])).Findings, static x => x.Rule.Code == "APA-ORDER");
    }

    [Fact]
    public void An_article_at_the_head_does_not_count_in_the_order() => Assert.DoesNotContain(
        Lint("Newton, B. (2001). *Tides*. Knopf.\n\n*The Nile in pictures*. (2004). Knopf.\n\nOrwell, G. (1949). *A list of dams*. Knopf.").Findings,
        static x => x.Rule.Code == "APA-ORDER");

    private static string ListOf(IEnumerable<string> names) => string.Join(
        "\n\n", names.Select(static (name, index) => $"{name} (20{index + 10}). A study of order in lists of works. *Journal of Order*, *{index + 4}*(1), 1–9."));

    [Fact]
    public void Several_mistakes_in_an_entry_are_mended_in_a_few_rounds()
    {
        var text = Right.Replace(", & ", " and ", StringComparison.Ordinal).Replace("(1998). ", "(1998), ", StringComparison.Ordinal)
            .Replace("*87*(1), 206–210", "vol. 87, no. 1, pp. 206-210", StringComparison.Ordinal)
            .Replace("https://doi.org/", "doi: ", StringComparison.Ordinal);
        for (var round = 0; round < 4; round++)
        {
            text = EditScript.From(Lint(text)).Apply(text);
        }

        Assert.Equal(Right, text);
    }

    private static void Mends(string entry, string rule, string right, string wrong)
    {
        var text = entry.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(entry, text);

        var report = Lint(text);

        Assert.Contains(report.Findings, x => x.Rule.Code == rule);
        Assert.Equal(entry, EditScript.From(report, [rule]).Apply(text));
    }

    private static LintReport Lint(string text) =>
        ReferenceLinter.Apa.Lint(text, new LintOptions { Markup = WrittenMarkup.Markdown }, TestContext.Current.CancellationToken);
}
