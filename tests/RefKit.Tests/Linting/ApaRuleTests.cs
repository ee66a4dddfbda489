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
    [InlineData("APA-AMPERSAND", ", & ", ", ")]
    [InlineData("APA-AMPERSAND", ", & ", ", + ")]
    [InlineData("APA-AMPERSAND", ", & ", ", &amp; ")]
    [InlineData("APA-AUTHOR-COMMA", "H., Wallner", "H. Wallner")]
    [InlineData("APA-YEAR-PARENTHESES", " (1998). ", ", 1998. ")]
    [InlineData("APA-TITLE-QUOTES", "Magnesium sulfate reduces intra- and postoperative analgesic requirements", "'Magnesium sulfate reduces intra- and postoperative analgesic requirements'")]
    [InlineData("APA-ITALICS", "*87*(1)", "*87(1)*")]
    [InlineData("APA-ITALICS", "Magnesium sulfate reduces intra- and postoperative analgesic requirements", "*Magnesium sulfate reduces intra- and postoperative analgesic requirements*")]
    [InlineData("APA-VOLUME-ISSUE", "*(1)", "*[1]")]
    [InlineData("APA-VOLUME-ISSUE", "*(1)", "*(no. 1)")]
    [InlineData("APA-VOLUME-ISSUE", "*(1)", "*, 1")]
    [InlineData("APA-VOLUME-ISSUE", "*(1), ", "*(1): ")]
    [InlineData("APA-VOLUME-ISSUE", "Analgesia*, ", "Analgesia* ")]
    [InlineData("APA-RETRIEVED", "00042", "00042 (accessed 3 May 2019)")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "https://www.doi.org/")]
    [InlineData("APA-DOI-FORM", "https://doi.org/", "https://doi.org/doi:")]
    [InlineData("APA-DOI-FORM", "https://doi.org/10.1097/00000539-199807000-00042", "(doi:10.1097/00000539-199807000-00042)")]
    [InlineData("APA-END-STOP", "206–210. ", "206–210 ")]
    [InlineData("APA-END-STOP", "206–210. ", "206–210, ")]
    public void A_wrong_article_is_found_and_mended(string rule, string right, string wrong) => Mends(Right, rule, right, wrong);

    private const string Chapter =
        "Tajfel, H., & Turner, J. C. (1986). The social identity theory of intergroup behavior. In S. Worchel & W. G. Austin (Eds.), *Psychology of intergroup relations* (2nd ed., pp. 7–24). Nelson-Hall.";

    private const string News =
        "Bustillos, M. (2013, March 19). On video games and storytelling: An interview with a critic. *The New Yorker*. https://example.org/video-games";

    [Theory]
    [InlineData("APA-EDITION", " (2nd ed.)", ", 2nd ed")]
    [InlineData("APA-EDITION", "2nd ed.", "2nd edition")]
    [InlineData("APA-EDITION", "2nd ed.", "2nd. ed.")]
    [InlineData("APA-PUBLISHER-PLACE", "Harvill", "London: Harvill")]
    public void A_wrong_book_is_found_and_mended(string rule, string right, string wrong) => Mends(Book, rule, right, wrong);

    [Theory]
    [InlineData("APA-AMPERSAND", "S. Worchel & W.", "S. Worchel and W.")]
    [InlineData("APA-INITIALS-SPACE", "W. G. Austin", "W.G. Austin")]
    [InlineData("APA-INITIALS-STOP", "W. G. Austin", "WG Austin")]
    [InlineData("APA-NAME-ORDER", "S. Worchel & W. G. Austin", "Worchel, S., & Austin, W. G.")]
    [InlineData("APA-EDITOR", "(Eds.)", "(Ed.)")]
    [InlineData("APA-EDITOR", "(Eds.), ", "(Eds.) ")]
    [InlineData("APA-IN", ". In S.", ". S.")]
    [InlineData("APA-IN", ". In S.", ", in S.")]
    [InlineData("APA-IN", ". In S.", ". In: S.")]
    [InlineData("APA-EDITION", "2nd ed.", "Second edition")]
    [InlineData("APA-PAGE-LABEL", "pp. 7", "7")]
    [InlineData("APA-PAGE-LABEL", "pp. 7", "p. 7")]
    [InlineData("APA-PAGE-LABEL", "pp. 7", "pages 7")]
    [InlineData("APA-TITLE-CASE", "*Psychology of intergroup relations*", "*Psychology of Intergroup Relations*")]
    [InlineData("APA-ITALICS", "The social identity theory of intergroup behavior", "*The social identity theory of intergroup behavior*")]
    public void A_wrong_chapter_is_found_and_mended(string rule, string right, string wrong) => Mends(Chapter, rule, right, wrong);

    [Theory]
    [InlineData("(2013, March 19)", "(March 19, 2013)")]
    [InlineData("(2013, March 19)", "(19 March 2013)")]
    [InlineData("(2013, March 19)", "(2013, 19 March)")]
    [InlineData("(2013, March 19)", "(2013 March 19)")]
    [InlineData("(2013, March 19)", "(2013-03-19)")]
    public void A_date_in_another_order_is_mended(string right, string wrong) => Mends(News, "APA-DATE-FORM", right, wrong);

    [Theory]
    [InlineData("(no date).")]
    [InlineData("(N.D.).")]
    [InlineData("(n. d.).")]
    [InlineData("(n.d).")]
    [InlineData("n.d.")]
    public void Another_word_for_no_date_is_mended(string wrong) =>
        Mends(News.Replace("(2013, March 19).", "(n.d.).", StringComparison.Ordinal), "APA-NO-DATE", "(n.d.).", wrong);

    [Fact]
    public void A_date_behind_the_journal_moves_behind_the_authors() =>
        Mends(Right, "APA-YEAR-PARENTHESES", " (1998). Magnesium sulfate reduces intra- and postoperative analgesic requirements. *Anesthesia and Analgesia*, *87*(1)",
            " Magnesium sulfate reduces intra- and postoperative analgesic requirements. *Anesthesia and Analgesia*, *87*(1) (1998)");

    [Fact]
    public void Italics_that_go_on_behind_the_title_stay()
    {
        const string Wrong = "Kushilevitz, E., & Malkin, T. (eds.). (2016). *Lecture notes in computer science: Vol. 9562: Theory of cryptography*. Springer. https://doi.org/10.1007/978-3-662-49096-9";

        Assert.Equal(Wrong.Replace("(eds.)", "(Eds.)", StringComparison.Ordinal), EditScript.From(Lint(Wrong)).Apply(Wrong));
    }

    [Theory]
    [InlineData("On Video Games and Storytelling: An Interview with Tom Bissell", "On video games and storytelling: An interview with Tom Bissell")]
    public void A_name_in_a_title_keeps_its_capitals(string wrong, string right)
    {
        var text = $"Bustillos, M. (2013). *{wrong}*. Basic Books.";

        Assert.Equal($"Bustillos, M. (2013). *{right}*. Basic Books.", EditScript.From(Lint(text)).Apply(text));
    }

    [Fact]
    public void A_family_name_behind_a_missing_comma_is_no_given_name()
    {
        const string Wrong = "Page, M. J. McKenzie, J. E., & Moher, D. (2021). The statement of reviews. *BMJ*, *372*, 71–79. https://doi.org/10.1136/bmj.n71";

        var mended = EditScript.From(Lint(Wrong)).Apply(Wrong);

        Assert.StartsWith("Page, M. J., McKenzie, J. E., & Moher, D. (2021).", mended, StringComparison.Ordinal);
    }

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
    [InlineData(Chapter)]
    [InlineData(News)]
    [InlineData("Manoubi, S. A., & Shimi, M. (2022). How a sign can solve suspicious cases. *Wilderness Medicine*, S1080-6032(22)00139-9. https://doi.org/10.1016/j.wem.2022.07.008")]
    [InlineData("Coder, M. (2021). *RiverSim* (Version 4.2.0) [Computer software]. OpenHydro. https://doi.org/10.5281/riversim.4")]
    [InlineData("Evans, A. C., Jr., Garbarino, J., & Bocanegra, E. (2019, August 8–11). *Gun violence: An event on the power of community* [Conference presentation]. APA 2019 Convention, Chicago, IL, United States. https://example.org/2019")]
    [InlineData("D'Souza, A., & Wiseheart, M. (2018). *Cognitive effects of music in children* (ICPSR 37080; Version V1) [Data set]. ICPSR. https://doi.org/10.3886/ICPSR37080.v1")]
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
