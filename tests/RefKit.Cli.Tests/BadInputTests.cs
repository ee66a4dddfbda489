using System.Text;

namespace RefKit.Cli.Tests;

/// <summary>Bad input gets one clear line that names file and place, exit code 2, and no stack trace.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty.txt", [], "no reference was found" },
        { "blank.txt", "  \n\n \t\n"u8.ToArray(), "no reference was found" },
        { "prose.txt", "The weather was fine. We went to the sea and had ice cream.\n"u8.ToArray(), "no reference was found" },
        { "binary.txt", [.. "line one\nab"u8, 0, 1, 2, 3], "line 2, column 3: a NUL byte" },
        { "latin1.txt", [.. "first line\nK. H"u8, 0xF6, .. "rauf (1998)\n"u8], "line 2, column 5: not valid UTF-8 (byte 0xF6)" },
        { "paper.pdf", "%PDF-1.7\n"u8.ToArray(), "this is a PDF file" },
        { "paper.docx", [(byte)'P', (byte)'K', 3, 4, 20, 0], "this Word document is damaged or encrypted" },
        { "paper.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word document, or one with a password" },
        { "sheet.xlsx", WordFile.Zip(("xl/workbook.xml", "<workbook/>")), "a ZIP container, but no Word document" },
        { "entity.docx", WordFile.WithBody("", "<!DOCTYPE x [<!ENTITY a \"b\">]>"), "this Word document is damaged or encrypted" },
        { "cut.docx", WordFile.WithBody("<w:p>"), "this Word document is damaged or encrypted" },
        { "deep.docx", WordFile.WithBody(string.Concat(Enumerable.Repeat("<w:sdt>", 200_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 200_000))), "too deeply" },
        { "bomb.docx", WordFile.WithBody(new string(' ', (1 << 26) + 1)), "too large when unpacked" },
        { "refs.bib", "@article{a,\n title={T}}\n"u8.ToArray(), "this is BibTeX" },
        { "refs.txt", "TY  - JOUR\nAU  - Smith, J.\n"u8.ToArray(), "this is RIS" },
        { "broken.json", "[{\"id\":\"a\"},\n {\"id\": }]"u8.ToArray(), "line 2, column 9: error CSLJSON001" },
        { "cut.json", "[{\"id\":\"a\"},"u8.ToArray(), "CSLJSON001" },
        { "empty.json", [], "CSLJSON007" },
        { "number.json", "[12]"u8.ToArray(), "line 1: error CSLJSON002" },
        { "rows.jsonl", "{\"id\":\"a\",\"text\":\n"u8.ToArray(), "line 1, column" },
        { "rows2.jsonl", "{\"id\":\"a\"}\n"u8.ToArray(), "line 1: an object with the member \"text\" was expected" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Bad_file_is_named_with_the_place(string name, byte[] content, string message)
    {
        using var file = new TemporaryFile(name, content);
        foreach (var command in (string[])["parse", "format", "convert"])
        {
            var run = await CliRun.WithAsync(command, file.Path);

            Assert.Equal(ExitCode.BadInput, run.ExitCode);
            Assert.Contains(file.Path, run.Error, StringComparison.Ordinal);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
    }

    [Fact]
    public async Task What_can_be_read_is_written_before_a_broken_place()
    {
        using var file = new TemporaryFile("half.json", "[{\"id\":\"a\",\"type\":\"book\",\"title\":\"T\"},{");

        var run = await CliRun.WithAsync("convert", file.Path);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("\"title\": \"T\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such folder", "parse", "/nowhere/at/all.txt")]
    [InlineData("is a folder", "parse", "/")]
    [InlineData("--style nope: no such style and no file", "format", "--style", "nope", "x.txt")]
    [InlineData("no such encoding", "parse", "--encoding", "klingon", "-")]
    [InlineData("--timeout: a number of seconds", "check", "--timeout", "0", "x.json")]
    [InlineData("can be read only once", "convert", "-", "-")]
    [InlineData("'bogus'", "bogus")]
    [InlineData("--frobnicate", "parse", "--frobnicate")]
    [InlineData("sideways", "format", "--to", "sideways")]
    [InlineData("see 'refkit --help'")]
    public async Task Wrong_usage_is_said_in_words(string message, params string[] args)
    {
        var run = await CliRun.WithAsync(args);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_named_encoding_is_read()
    {
        using var file = new TemporaryFile("latin.txt", [.. "H"u8, 0xF6, .. "rauf, K. (1998). A title of a work. Some Journal, 3(1), 4-5.\n"u8]);

        var run = await CliRun.WithAsync("parse", "--input", "lines", "--encoding", "windows-1252", file.Path);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("Hörauf", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Text_with_a_byte_order_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var file = new TemporaryFile("marked.txt",
            [.. encoding.GetPreamble(), .. encoding.GetBytes("Hörauf, K. (1998). A title of a work. Some Journal, 3(1), 4–5.\r\n")]);

        var run = await CliRun.WithAsync("parse", "--input", "lines", file.Path);

        Assert.Contains("Hörauf", run.Output, StringComparison.Ordinal);
    }
}
