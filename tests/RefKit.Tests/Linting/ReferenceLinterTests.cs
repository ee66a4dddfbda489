using RefKit.Linting;
using RefKit.Linting.Rules;
using RefKit.Linting.Written;

namespace RefKit.Tests.Linting;

/// <summary>Places, markup, edit scripts, and text that means no good.</summary>
public sealed class ReferenceLinterTests
{
    private const string Entry =
        "Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. Anesthesia and Analgesia, 87(1), 206-210.";

    [Fact]
    public void Entries_in_columns_that_were_read_across_are_not_edited_in_the_wrong_line()
    {
        const string text = """
            References

            Adams, B. (2001). The birds of Wales and         Carter, D. (2003). Rivers of the deep north
                their songs. Oxford University Press             and their dams. Cambridge University Press
            Baker, C. (2002). The trees of Norway and        Dixon, E. (2004). Roads of the far south and
                their moss. Yale University Press                their inns. Harvard University Press
            Evans, F. (2005). Lakes of the high west and     Grant, H. (2007). Towns of the low east and
                their fish. Stanford University Press            their halls. Princeton University Press
            """;

        var report = ReferenceLinter.Apa.Lint(text, cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotEmpty(report.Findings);
        Assert.DoesNotContain(EditScript.From(report).Edits,
            x => text[..x.Start].TrimEnd().EndsWith(" and", StringComparison.Ordinal));
    }

    [Fact]
    public void A_finding_has_its_place_in_a_wrapped_and_numbered_list()
    {
        const string Text = "References\n\n[1] Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces\n    analgesic requirements. Anesthesia and Analgesia, 87(1),\n    206-210.\n\n[2] Perec, G. (1995). A void. Harvill Press.\n";

        var found = Assert.Single(Lint(Text).Findings, static x => x.Rule.Code == "APA-PAGE-DASH");

        Assert.Equal((5, 8), (found.Line, found.Column));
        Assert.Equal("-", Text.Substring(found.Range.Start, found.Range.Length));
        Assert.Equal([new LintEdit(found.Range.Start, 1, "–")], found.Edits);
        Assert.StartsWith("line 5, column 8: error APA-PAGE-DASH (6.6): ", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_keeps_its_tags_and_entities()
    {
        const string Html = "<p>Koinig, H. &amp; Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. Anesthesia and Analgesia, 87(1), 206-210.</p>\n";

        var report = Lint(Html);

        Assert.Equal(
            "<p>Koinig, H., &amp; Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. <i>Anesthesia and Analgesia</i>, <i>87</i>(1), 206–210.</p>\n",
            EditScript.From(report).Apply(Html));
    }

    [Fact]
    public void A_line_break_in_html_stands_for_a_space()
    {
        const string Html = "<p>Koinig, H. and<br>Marhofer, P. (1998).<br/>Magnesium sulfate reduces analgesic requirements. <i>Anesthesia and Analgesia</i>, <i>87</i>(1), 206-210.</p>\n";

        var report = Lint(Html);

        Assert.Equal(Html.IndexOf('-', StringComparison.Ordinal), Assert.Single(report.Findings, static x => x.Rule.Code == "APA-PAGE-DASH").Range.Start);
        Assert.Equal(Html.Replace('-', '–'), EditScript.From(report, ["APA-PAGE-DASH"]).Apply(Html));
    }

    [Fact]
    public void Plain_text_is_not_asked_for_italics() =>
        Assert.DoesNotContain(Lint(Entry).Findings, static x => x.Rule.Code == "APA-ITALICS");

    [Fact]
    public void The_corrected_entry_is_what_the_style_prints() => Assert.Equal(
        "Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. Anesthesia and Analgesia, 87(1), 206–210.",
        Assert.Single(Lint(Entry).Entries).Corrected.ToString());

    [Theory]
    [InlineData("Borenstein, M., & Hedges, L. (2014). Comprehensive meta-analysis (Version 3.3.070) [Computer software]. Biostat. https://example.org/MA")]
    [InlineData("Cuellar, N. G. (2016). Study abroad programs [Editorial]. Journal of Transcultural Nursing, 27(3), 209. https://doi.org/10.1177/1043659616638722")]
    [InlineData("Bandura, A. (1977). Self-efficacy of behavior. Psychological Review, 84(2), 191–215. https://doi.org/10.1037/0033-295X.84.2.191")]
    public void A_right_entry_is_its_own_correction(string entry)
    {
        var linted = Assert.Single(Lint(entry + "\n").Entries);

        Assert.Equal(entry, linted.Corrected.ToString());
        Assert.True(linted.IsWhollyCorrected);
    }

    [Fact]
    public void A_corrected_entry_keeps_the_italics_that_were_written() => Assert.Equal(
        "Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces requirements. *Anesthesia and Analgesia*, *87*(1), 206–210.",
        Assert.Single(Lint("Koinig, H. and Marhofer, P. (1998). Magnesium sulfate reduces requirements. *Anesthesia and Analgesia*, *87*(1), 206-210.\n").Entries).Corrected.ToMarkdown());

    [Fact]
    public void What_no_edit_mends_is_said_and_no_name_is_made_up()
    {
        var linted = Assert.Single(Lint("Koinig, H., et al. (1998). Magnesium sulfate reduces requirements. Anesthesia and Analgesia, 87(1), 206–210.\n").Entries);

        Assert.False(linted.IsWhollyCorrected);
        Assert.Contains("Koinig, H.", linted.Corrected.ToString(), StringComparison.Ordinal);
        Assert.Contains("et al.", linted.Corrected.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sacks, O. (2002). Uncle Tungsten: Memories of a chemical boyhood. Vintage Books.", "Sacks, O. (2002). Uncle Tungsten: Meories of a chemical boyhood. Vintage Books.", LintSeverity.Advice)]
    [InlineData("Sacks, O. (2002). Uncle Tungsten: Memories of a chemical boyhood. Vintage Books.", "Sacks, O. (2002). Uncle Tungsten. Vintage Books.", LintSeverity.Advice)]
    [InlineData("Sacks, O. (2002). Uncle Tungsten: Memories of a chemical boyhood. Vintage Books.", "Sacks, Oliver. (2002). Uncle Tungsten: Memories of a Chemical Boyhood. Vintage Books.", LintSeverity.Error)]
    [InlineData("Hygum, E. (Ed.). (2010). Early childhood education in Denmark. Forlag.", "Hygum, E. (Ed.). (2010). Early childhood education in Denmark. Forlag.", LintSeverity.Error)]
    public void An_entry_that_repeats_a_work_is_told(string first, string second, LintSeverity severity)
    {
        var finding = Assert.Single(Lint(first + "\n\n" + second + "\n").Findings, static x => x.Rule.Code == "APA-DUPLICATE");

        Assert.Equal((1, severity), (finding.EntryIndex, finding.Severity));
    }

    [Theory]
    [InlineData("Sacks, O. (2002). Handbook of chemical memory: Part 1. Vintage Books.", "Sacks, O. (2002). Handbook of chemical memory: Part 2. Vintage Books.")]
    [InlineData("Sacks, O. (2001). Memories of a boyhood in the city. Vintage Books.", "Sacks, O. (2002). Memories of a boyhood in the country. Vintage Books.")]
    public void Different_works_of_an_author_are_no_duplicates(string first, string second) =>
        Assert.DoesNotContain(Lint(first + "\n\n" + second + "\n").Findings, static x => x.Rule.Code == "APA-DUPLICATE");

    [Fact]
    public void Letters_behind_the_year_are_in_order()
    {
        const string A = "Smith, J. (2012a). Another study of memory. Wiley.";
        const string B = "Smith, J. (2012b). Some study of things. Wiley.";

        Assert.DoesNotContain(Lint(A + "\n\n" + B + "\n").Findings, static x => x.Rule.Code == "APA-ORDER");
        Assert.Contains(Lint(B + "\n\n" + A + "\n").Findings, static x => x.Rule.Code == "APA-ORDER");
    }

    [Fact]
    public void Edits_at_the_edge_of_others_are_taken_with_them()
    {
        const string Wrong = "Schaefer, N. K., & Shapiro, B. (2019). New chapter in the story of human evolution. *Science*, vol. 365, no. 6457, 981–982. https://doi.org/10.1126/science.aay3550\n";

        Assert.Equal(
            Wrong.Replace("vol. 365, no. 6457", "*365*(6457)", StringComparison.Ordinal), EditScript.From(Lint(Wrong)).Apply(Wrong));
    }

    [Fact]
    public void An_edit_that_puts_in_where_another_does_and_something_goes_is_not_lost_in_half()
    {
        var report = Report(
            [new LintEdit(3, 0, "a")],
            [new LintEdit(3, 2, "")],
            [new LintEdit(3, 0, "b"), new LintEdit(7, 1, "c")]);

        Assert.Equal(
            [(3, 0, "a"), (3, 2, "")],
            EditScript.From(report).Edits.Select(static x => (x.Start, x.Length, x.NewText)));
    }

    [Fact]
    public void An_entry_out_of_order_is_told_the_one_it_belongs_behind()
    {
        const string Text = """
            References

            Adams, B. (2001). The birds of Wales. Oxford University Press.

            Young, C. (2002). The trees of Norway. Yale University Press.

            Evans, F. (2005). Lakes of the high west. Stanford University Press.

            Baker, G. (2003). Rivers of the deep north. Cambridge University Press.

            Carter, D. (2004). Roads of the far south. Harvard University Press.
            """;

        var found = Lint(Text).Findings.Where(static x => x.Rule.Code == "APA-ORDER");

        Assert.Equal([(1, "Carter"), (2, "Carter")], found.Select(static x => (x.EntryIndex, x.Message.Split('"')[1])));
    }

    [Fact]
    public void The_place_in_the_list_is_no_fault_of_an_entry()
    {
        const string Text = "References\n\nYoung, C. (2002). *The trees of Norway*. Yale University Press.\n\n"
            + "Adams, B. (2001). *The birds of Wales*. Oxford University Press.\n";

        var report = Lint(Text);

        Assert.Equal(["APA-ORDER"], report.Findings.Select(static x => x.Rule.Code));
        Assert.All(report.Entries, static x => Assert.True(x.IsWhollyCorrected));
    }

    [Fact]
    public void An_edit_script_survives_json_and_refuses_another_text()
    {
        var script = EditScript.From(Lint(Entry));

        var read = EditScriptJson.Read(EditScriptJson.Write(script));

        Assert.Equal(script.Edits, read.Edits);
        Assert.Equal(script.Apply(Entry), read.Apply(Entry));
        Assert.Throws<InvalidOperationException>(() => read.Apply(Entry + " "));
        Assert.Throws<InvalidOperationException>(() => (read with { Edits = [.. read.Edits, .. read.Edits] }).Apply(Entry));
        Assert.Throws<FormatException>(() => EditScriptJson.Read("{\"edits\": 7}"));
    }

    [Fact]
    public void Edits_never_overlap_and_stay_in_the_text()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 20).Select(static i =>
            $"K.L. Koinig{i} and Marhofer, Peter; 199{i % 10} \"The Effects of Magnesium Sulfate on Analgesic Requirements\", *Anesthesia & Analgesia* Vol. 87, no. {i}, pp. 206-210. Retrieved from doi: 10.1000/x{i}."));

        foreach (var linter in ReferenceLinter.All)
        {
            var script = EditScript.From(linter.Lint(text, cancellationToken: TestContext.Current.CancellationToken));

            Assert.NotEmpty(script.Edits);
            Assert.NotEqual(text, script.Apply(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\uD800\uDC00\uD800 (((((( & & & and and et al. . . . [[[[ ****** ______ <i><i><i> &amp;&#;")]
    [InlineData("(1998) (1998) (1998) doi: doi: 10.1/ https://doi.org/ pp. pp. vol. no. 12(((")]
    public void Hostile_text_gives_a_report(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece + "\n", 50)) + string.Concat(Enumerable.Repeat(piece, 200));
        foreach (var linter in ReferenceLinter.All)
        {
            foreach (var markup in Enum.GetValues<WrittenMarkup>())
            {
                var report = linter.Lint(text, new LintOptions { Markup = markup }, TestContext.Current.CancellationToken);
                Assert.All(report.Findings, x => Assert.InRange(x.Range.End, x.Range.Start, text.Length));
                EditScript.From(report).Apply(text);
            }
        }
    }

    [Fact]
    public async Task Work_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => ReferenceLinter.Apa.Lint(Entry, null, source.Token));
    }

    [Fact]
    public void Rules_have_codes_of_their_own() =>
        Assert.All(ReferenceLinter.All, static linter => Assert.Equal(linter.Rules.Length, linter.Rules.DistinctBy(static x => x.Code).Count()));

    // A report with a finding for each list of edits.
    private static LintReport Report(params LintEdit[][] edits) => new()
    {
        Style = "apa",
        Entries = [],
        Checksum = "",
        Findings = [.. edits.Select(static x => new LintFinding
        {
            Rule = ReferenceLinter.Apa.Rules[0],
            EntryIndex = 0,
            Range = new TextRange(x[0].Start, x[0].Length),
            Line = 1,
            Column = x[0].Start + 1,
            Message = "",
            Edits = [.. x],
        })],
    };

    private static LintReport Lint(string text) =>
        ReferenceLinter.Apa.Lint(text, cancellationToken: TestContext.Current.CancellationToken);
}
