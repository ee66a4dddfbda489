using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RefKit.Cli.Tests;

/// <summary>Word documents: <c>refkit lint</c> and <c>fix</c>, and reading their references.</summary>
public sealed class WordTests
{
    private const string Right = "Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. *Anesthesia and Analgesia*, *87*(1), 206–210. https://doi.org/10.1097/00000539-199807000-00042";
    private const string Wrong = "Koinig, H. and Marhofer, P. (1998). Magnesium sulfate reduces analgesic requirements. Anesthesia and Analgesia, 87(1), 206-210. doi:10.1097/00000539-199807000-00042";
    private const string Other = "Perec, G. (1995). *A void*. Harvill.";

    [Fact]
    public async Task A_right_list_has_no_findings()
    {
        var run = await LintAsync(WordFile.Of("A thesis", "Pain is common (Koinig & Marhofer, 1998).", "References", Right, Other));

        Assert.Equal((ExitCode.Fine, "", "2 entries, 0 errors, 0 to look at, 0 edits for 'refkit fix'.\n"), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public async Task Places_are_paragraphs_and_characters()
    {
        var run = await LintAsync(WordFile.Of("A thesis", "Pain < common & (Koinig, 1998).", "References", Wrong, Other));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("paper.docx:4:12: APA-AMPERSAND", run.Output, StringComparison.Ordinal);
        Assert.Contains("paper.docx:4:87: APA-ITALICS", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_changes_text_and_italics_and_nothing_else()
    {
        var document = WordFile.Of(
            [
                WordFile.Paragraph("A *thesis*"), WordFile.Paragraph("References"), WordFile.Paragraph(Wrong), WordFile.Paragraph(Other),
                new SectionProperties(new PageSize { Width = 11906U }),
            ],
            static main => main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style { StyleId = "X", CustomStyle = true }));

        var (run, @fixed) = await FixAsync(document);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Output));
        Assert.Equal(["A *thesis*", "References", Right, Other], WordFile.Read(@fixed));
        Assert.Equal(WordFile.Part(document, "word/styles.xml"), WordFile.Part(@fixed, "word/styles.xml"));
        Assert.Equal(11906U, WordFile.Inspect(@fixed, static main => main.Document.Body!.GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!.Width!.Value));
        Assert.Empty(WordFile.Problems(@fixed));
        Assert.Equal(ExitCode.Fine, (await LintAsync(@fixed)).ExitCode);
    }

    [Fact]
    public async Task How_a_text_is_parted_into_runs_makes_no_difference()
    {
        var paragraph = new Paragraph();
        foreach (var letter in Wrong)
        {
            paragraph.Append(WordFile.Run(letter.ToString(), letter == 'a' ? new RunProperties(new Bold(), new Color { Val = "FF0000" }) : null));
        }

        var (_, @fixed) = await FixAsync(WordFile.Of([WordFile.Paragraph("References"), paragraph, WordFile.Paragraph(Other)]));

        Assert.Equal(["References", Right, Other], WordFile.Read(@fixed));
        Assert.Empty(WordFile.Problems(@fixed));
    }

    [Fact]
    public async Task Formatting_of_runs_is_kept_where_they_are_parted()
    {
        var paragraph = new Paragraph(
            WordFile.Run("Koinig, H. and Marhofer, P. (1998). Magnesium sulfate reduces requirements.", new RunProperties(new Color { Val = "FF0000" })),
            new Run(new RunProperties(new RunFonts { Ascii = "Arial" }, new Color { Val = "0000FF" }), WordFile.TextOf(" "), WordFile.TextOf("Anesthesia and Analgesia, 87(1), 206-210."), new Break { Type = BreakValues.Page }));

        var (_, @fixed) = await FixAsync(WordFile.Of([WordFile.Paragraph("References"), paragraph, WordFile.Paragraph(Other)]));

        Assert.Equal("Koinig, H., & Marhofer, P. (1998). Magnesium sulfate reduces requirements. *Anesthesia and Analgesia*, *87*(1), 206–210.", WordFile.Read(@fixed)[1]);
        Assert.Equal(
            ["FF0000", "0000FF", "0000FF", "0000FF", "0000FF", "0000FF", "0000FF"],
            WordFile.Inspect(@fixed, static main => main.Document.Descendants<Run>().Select(static run => run.RunProperties?.Color?.Val?.Value).OfType<string>().ToArray()));
        Assert.Equal(1, WordFile.Inspect(@fixed, static main => main.Document.Descendants<Break>().Count()));
        Assert.Empty(WordFile.Problems(@fixed));
    }

    [Fact]
    public async Task Italics_come_from_styles_too()
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Entry" }),
            WordFile.Run("Perec, G. (1995). ", new RunProperties(new RunStyle { Val = "Upright" })),
            WordFile.Run("A void"),
            WordFile.Run(". Harvill.", new RunProperties(new Italic { Val = false })));
        var styles = new Styles(
            new Style(new BasedOn { Val = "Base" }) { StyleId = "Entry", Type = StyleValues.Paragraph },
            new Style(new StyleRunProperties(new Italic())) { StyleId = "Base", Type = StyleValues.Paragraph },
            new Style(new StyleRunProperties(new Italic())) { StyleId = "Upright", Type = StyleValues.Character });

        var run = await LintAsync(WordFile.Of([WordFile.Paragraph("References"), WordFile.Paragraph(Right), paragraph], main => main.AddNewPart<StyleDefinitionsPart>().Styles = styles));

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("2 entries, 0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Italics_are_taken_away_where_none_belong()
    {
        var wrong = Right.Replace("*87*(1)", "*87(1)*", StringComparison.Ordinal);
        Assert.NotEqual(Right, wrong);

        var (run, @fixed) = await FixAsync(WordFile.Of("References", wrong, Other));

        Assert.Contains(" 2 edits made.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Right, WordFile.Read(@fixed)[1]);
    }

    [Fact]
    public async Task Insertions_count_and_deletions_do_not()
    {
        var paragraph = new Paragraph(
            WordFile.Run("Koinig, H."),
            new DeletedRun(new Run(new DeletedText(" and") { Space = SpaceProcessingModeValues.Preserve })) { Id = "1", Author = "A" },
            new MoveFromRun(WordFile.Run(" und")) { Id = "2", Author = "A" },
            new InsertedRun(WordFile.Run(", &")) { Id = "3", Author = "A" },
            WordFile.Run(Right["Koinig, H., &".Length..Right.IndexOf('*', StringComparison.Ordinal)]));
        foreach (var run in WordFile.Paragraph(Right[Right.IndexOf('*', StringComparison.Ordinal)..]).Elements<Run>().ToList())
        {
            run.Remove();
            paragraph.Append(run);
        }

        // The second entry begins in a paragraph whose mark was deleted.
        var first = new Paragraph(
            new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted { Id = "4", Author = "A" })), WordFile.Run("Perec, G. "));
        var lint = await LintAsync(WordFile.Of([WordFile.Paragraph("References"), paragraph, first, WordFile.Paragraph("(1995). *A void*. Harvill.")]));

        Assert.Equal((ExitCode.Fine, ""), (lint.ExitCode, lint.Error));
        Assert.StartsWith("2 entries, 0 errors", lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_a_citation_manager_is_read_and_its_program_is_named()
    {
        var start = new Paragraph(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" ADDIN ZOTERO_BIBL {\"uncited\":[]} CSL_BIBLIOGRAPHY ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Hyperlink(WordFile.Run("Koinig, H. and Marhofer, P. (1998). ")),
            WordFile.Run("Magnesium sulfate reduces requirements. "),
            WordFile.Run("Anesthesia and Analgesia", new RunProperties(new Italic())),
            WordFile.Run(", "),
            WordFile.Run("87", new RunProperties(new Italic())),
            WordFile.Run("(1), 206–210."),
            WordFile.Run("not seen", new RunProperties(new Vanish())));
        var end = WordFile.Paragraph(Other);
        end.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));

        var (run, @fixed) = await FixAsync(WordFile.Of([WordFile.Paragraph("References"), start, end]));

        Assert.Contains("the reference list belongs to Zotero", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            "Koinig, H., & Marhofer, P. (1998). ",
            WordFile.Inspect(@fixed, static main => main.Document.Descendants<Hyperlink>().Single().InnerText));
        Assert.Equal(3, WordFile.Inspect(@fixed, static main => main.Document.Descendants<FieldChar>().Count()));
    }

    [Fact]
    public async Task An_edit_in_a_place_that_is_no_text_is_left_out()
    {
        var paragraph = new Paragraph(new Run(
            WordFile.TextOf("Koinig, H."), new TabChar(), WordFile.TextOf("and Marhofer, P. (1998). Magnesium sulfate reduces requirements. "),
            WordFile.TextOf("Anesthesia and Analgesia, 87(1), 206"), new NoBreakHyphen(), WordFile.TextOf("210.")));

        var (run, @fixed) = await FixAsync(WordFile.Of([WordFile.Paragraph("References"), paragraph, WordFile.Paragraph(Other)]));

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(1, WordFile.Inspect(@fixed, static main => main.Document.Descendants<TabChar>().Count()));
        Assert.Equal(1, WordFile.Inspect(@fixed, static main => main.Document.Descendants<NoBreakHyphen>().Count()));
    }

    [Fact]
    public async Task A_line_break_within_an_entry_is_a_space()
    {
        var paragraph = new Paragraph(new Run(
            WordFile.TextOf("Koinig, H., &"), new Break(), WordFile.TextOf("Marhofer, P. (1998). Magnesium sulfate reduces requirements. ")),
            WordFile.Run("Anesthesia and Analgesia", new RunProperties(new Italic())), WordFile.Run(", "),
            WordFile.Run("87", new RunProperties(new Italic())), WordFile.Run("(1), 206-210."));

        var document = WordFile.Of([WordFile.Paragraph("References"), paragraph, WordFile.Paragraph(Other)]);
        var (_, @fixed) = await FixAsync(document);

        Assert.Contains("paper.docx:2:112: APA-PAGE-DASH", (await LintAsync(document)).Output, StringComparison.Ordinal);
        Assert.EndsWith("*87*(1), 206–210.", WordFile.Read(@fixed)[1], StringComparison.Ordinal);
        Assert.Equal(1, WordFile.Inspect(@fixed, static main => main.Document.Descendants<Break>().Count()));
    }

    [Fact]
    public async Task References_in_notes_are_linted_but_not_edited()
    {
        var document = WordFile.Of(
            [WordFile.Paragraph("Pain is common.")],
            static main => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(WordFile.Paragraph(Wrong)) { Id = 1 }, new Footnote(WordFile.Paragraph(Other)) { Id = 2 }));

        var lint = await LintAsync(document);
        var (run, _) = await FixAsync(document);

        Assert.Contains("paper.docx:1:12: APA-AMPERSAND", lint.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("The references stand in footnotes or endnotes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_followed_and_refused_for_another_document()
    {
        using var file = new TemporaryFile("paper.docx", WordFile.Of("References", Wrong, Other));
        using var changed = new TemporaryFile("paper.docx", WordFile.Of("References", Wrong, Other, "Roe, B. (2001). *Tides*. Knopf."));
        using var script = new TemporaryFile("edits.json", (await CliRun.WithAsync("lint", file.Path, "--rule", "APA-PAGE-DASH", "--to", "edits")).Output);
        using var target = new TemporaryFile("target.docx", "");

        var run = await CliRun.WithAsync("fix", file.Path, "--edits", script.Path, "--output", target.Path);
        var refused = await CliRun.WithAsync("fix", changed.Path, "--edits", script.Path, "--output", target.Path);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Equal(Wrong.Replace("206-210", "206–210", StringComparison.Ordinal), WordFile.Read(await File.ReadAllBytesAsync(target.Path, TestContext.Current.CancellationToken))[1]);
        Assert.Contains("The text is not the one that the edits were made for.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_needs_a_file_to_write_a_document_to()
    {
        using var file = new TemporaryFile("paper.docx", WordFile.Of("References", Wrong));

        var run = await CliRun.WithAsync("fix", file.Path);

        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
        Assert.Contains("name the file to write a Word document to with --output", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task References_are_read_out_of_documents()
    {
        var table = new Table(new TableRow(new TableCell(WordFile.Paragraph("References"), WordFile.Paragraph(Right)))) as OpenXmlElement;
        using var file = new TemporaryFile("paper.docx", WordFile.Of([WordFile.Paragraph("Pain is common."), table, WordFile.Paragraph(Other)]));

        var run = await CliRun.WithAsync("format", file.Path, "--to", "markdown");

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains("*Anesthesia and Analgesia*, *87*(1), 206–210.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Perec, G. (1995). *A void*. Harvill.", run.Output, StringComparison.Ordinal);
    }

    private static async Task<CliRun> LintAsync(byte[] document)
    {
        using var file = new TemporaryFile("paper.docx", document);
        return await CliRun.WithAsync("lint", file.Path);
    }

    private static async Task<(CliRun Run, byte[] Fixed)> FixAsync(byte[] document)
    {
        using var file = new TemporaryFile("paper.docx", document);
        var run = await CliRun.WithAsync("fix", file.Path, "--output", file.Path);
        return (run, await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken));
    }
}
