using RefKit.Linting;
using RefKit.Linting.Rules;

namespace RefKit.Tests.Linting;

/// <summary>Each rule of Vancouver on entries that break it.</summary>
public sealed class VancouverRuleTests
{
    private const string Right =
        "1. Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in infected patients of hospitals. N Engl J Med. 2002;347(4):284–7. doi:10.1056/nejmsb020632\n"
        + "2. Rose ME, Huerbin MB, Melick J. Regulation of interstitial excitatory amino acid concentrations. Brain Res. 2002;935(1):40–6.\n";

    private const string Books =
        "1. Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. Chicago: Mosby; 2002.\n"
        + "2. Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93–113.\n"
        + "3. Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in infected patients of hospitals. N Engl J Med. 2002;347(4):284–7.\n";

    [Theory]
    [InlineData("VAN-INITIALS", "Halpern SD", "Halpern S.D.")]
    [InlineData("VAN-INITIALS", "Halpern SD", "Halpern, SD")]
    [InlineData("VAN-AUTHOR-AND", "PA, Caplan", "PA and Caplan")]
    [InlineData("VAN-TITLE-CASE", "transplantation in infected patients of hospitals", "Transplantation in Infected Patients of Hospitals")]
    [InlineData("VAN-TITLE-QUOTES", "Solid-organ transplantation in infected patients of hospitals.", "\"Solid-organ transplantation in infected patients of hospitals.\"")]
    [InlineData("VAN-PAGES", "284–7", "284–287")]
    [InlineData("VAN-DATE-VOLUME", "2002;347(4):284–7", "2002, 347(4), 284–7")]
    [InlineData("VAN-DOI-FORM", "doi:", "https://doi.org/")]
    [InlineData("VAN-INITIALS", "Halpern SD", "SD Halpern")]
    [InlineData("VAN-INITIALS", "Caplan AL.", "Caplan A.L.")]
    [InlineData("VAN-AUTHOR-AND", "SD, Ubel PA, Caplan", "SD; Ubel PA; Caplan")]
    [InlineData("VAN-DATE-VOLUME", "2002;347(4):284–7", "2002; 347 (4): 284–7")]
    [InlineData("VAN-DATE-VOLUME", "2002;347(4):284–7", "2002;347(4), 284–7")]
    [InlineData("VAN-DATE-VOLUME", "2002;347(4):284–7", "2002;vol. 347, no. 4:pp. 284–7")]
    [InlineData("VAN-DATE-VOLUME", ". 2002;347(4):284–7", ", 347(4), 284–7 (2002)")]
    [InlineData("VAN-YEAR-PARENTHESES", "2002;347", "(2002);347")]
    [InlineData("VAN-YEAR-PARENTHESES", "AL. Solid-organ transplantation in infected patients of hospitals. N Engl J Med. 2002;", "AL (2002). Solid-organ transplantation in infected patients of hospitals. N Engl J Med. ")]
    public void A_wrong_entry_is_found_and_mended(string rule, string right, string wrong)
    {
        var text = Right.Replace(right, wrong, StringComparison.Ordinal);

        var report = Lint(text);

        Assert.Contains(report.Findings, x => x.Rule.Code == rule);
        Assert.Equal(Right, EditScript.From(report, [rule]).Apply(text));
    }

    [Theory]
    [InlineData("VAN-JOURNAL-STOPS", "N Engl J Med.", "N. Engl. J. Med.")]
    [InlineData("VAN-JOURNAL-STOPS", "N Engl J Med.", "N Engl J Med")]
    [InlineData("VAN-PUBLISHER", "Mosby; 2002", "Mosby, 2002")]
    [InlineData("VAN-PUBLISHER", "Mosby; 2002", "Mosby (2002)")]
    [InlineData("VAN-PUBLISHER", "Chicago: Mosby", "Chicago, Mosby")]
    [InlineData("VAN-PUBLISHER", "New York: McGraw-Hill; 2002", "McGraw-Hill, New York, 2002")]
    [InlineData("VAN-EDITION", ". 4th ed.", ". Fourth edition.")]
    [InlineData("VAN-EDITION", ". 4th ed.", " (4th ed.).")]
    [InlineData("VAN-EDITION", ". 4th ed.", ", 4th edn.")]
    [InlineData("VAN-EDITOR", ", editors.", " (Eds.).")]
    [InlineData("VAN-EDITOR", ", editors.", ", eds.")]
    [InlineData("VAN-IN", "In: V", "In V")]
    [InlineData("VAN-PAGE-LABEL", "p. 93", "pp. 93")]
    [InlineData("VAN-PAGE-LABEL", "p. 93", "93")]
    [InlineData("VAN-IN", "In: V", "V")]
    [InlineData("VAN-EDITOR", ", editors.", ", editor.")]
    [InlineData("VAN-PUBLISHER", "Mosby; 2002", "Mosby;2002")]
    [InlineData("VAN-EDITION", ". 4th ed.", ", 4th ed.")]
    public void A_wrong_book_is_found_and_mended(string rule, string right, string wrong)
    {
        Assert.Empty(Lint(Books).Findings.Where(static x => x.Severity == LintSeverity.Error));
        var text = Books.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Books, text);

        var report = Lint(text);

        Assert.Contains(report.Findings, x => x.Rule.Code == rule);
        Assert.Equal(Books, EditScript.From(report, [rule]).Apply(text));
    }

    [Theory]
    [InlineData("VAN-ET-AL", ", Ubel PA, Caplan AL", ", et al")]
    [InlineData("VAN-DATE-VOLUME", "2002;347(4):284–7", "2002; vol. 347, no. 4: 284–7")]
    [InlineData("VAN-YEAR-PARENTHESES", "AL. Solid", "AL (2002). Solid")]
    public void What_cannot_be_mended_for_sure_is_found(string rule, string right, string wrong) =>
        Assert.Contains(Lint(Right.Replace(right, wrong, StringComparison.Ordinal)).Findings, x => x.Rule.Code == rule);

    [Fact]
    public void A_number_that_is_left_out_is_told_once()
    {
        var found = Lint(Right
            + "4. Geraud G, Spierings EL. Tolerability and safety of a drug. Headache. 2002;42(2):93–9.\n"
            + "5. Abend SM, Kulish N. The method from a point of view. Int J Psychoanal. 2002;83(2):491–5.\n").Findings;

        Assert.Equal(2, Assert.Single(found, static x => x.Rule.Code == "VAN-NUMBERING").EntryIndex);
    }

    [Fact]
    public void A_right_list_is_left_alone() =>
        Assert.Empty(Lint(Right).Findings.Where(static x => x.Severity == LintSeverity.Error));

    [Theory]
    [InlineData("Halpern SD, Ubel PA, Caplan AL. Transplantation in infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7. doi: 10.1056/nejmsb020632. PubMed PMID: 12140307.")]
    [InlineData("Kerr D. New year on the loch. Highland Post. 2003 Jan 1:1.")]
    [InlineData("Gilstrap LC 3rd, Cunningham FG, VanDorsten JP, editors. Operative obstetrics. 2nd ed. New York: McGraw-Hill; 2002.")]
    [InlineData("Coene J. A realistic widget. In: Javascript for R. Chapman and Hall/CRC; 2021. p. 67–76.")]
    [InlineData("Vallancien G, Emberton M, Harving N; Alf-One Study Group. Symptoms in European men. J Urol. 2003;169(6):2257–61.")]
    public void A_right_entry_is_left_alone(string entry) =>
        Assert.Empty(Lint("1. " + entry + "\n").Findings.Where(static x => x.Severity == LintSeverity.Error));

    [Fact]
    public void Date_and_pages_of_an_entry_are_mended_at_once()
    {
        const string Wrong = "1. Dennis D, Kaplan NO. Lactic acid dehydrogenase in cells. J Biol Chem 1960; 235: 810-818.\n";

        var report = Lint(Wrong);

        Assert.Equal("1. Dennis D, Kaplan NO. Lactic acid dehydrogenase in cells. J Biol Chem. 1960;235:810-8.\n", EditScript.From(report).Apply(Wrong));
        Assert.True(Assert.Single(report.Entries).IsWhollyCorrected);
    }

    private static LintReport Lint(string text) =>
        ReferenceLinter.Vancouver.Lint(text, cancellationToken: TestContext.Current.CancellationToken);
}
