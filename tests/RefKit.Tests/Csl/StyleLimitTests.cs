using System.Text;
using RefKit.Csl;
using RefKit.Csl.Xml;

namespace RefKit.Tests.Csl;

/// <summary>Styles and locales made to hurt are refused with the place and the limit.</summary>
public sealed class StyleLimitTests
{
    private const string Start = "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">\n";

    [Fact]
    public void A_file_that_is_too_large_is_refused_at_the_place_that_was_reached()
    {
        using var endless = new EndlessStream(Start, "<macro name=\"a\"><text value=\"a\"/></macro>\n");

        // What is repeated is more elements than are allowed before it is too many bytes.
        Assert.Equal("There are more than 500000 elements and attributes, which is the limit.", Refused(() => CslStyle.Load(endless)).Message);
        Assert.InRange(endless.BytesRead, 1, CslNodeReader.MaxBytes);
    }

    [Theory]
    [InlineData("<!-- long -->\n")]
    [InlineData("                   \n")]
    [InlineData("<macro name=\"")]
    public void No_more_than_16_MiB_are_read_of_any_file(string repeated)
    {
        using var styleFile = new EndlessStream(Start, repeated);
        using var localeFile = new EndlessStream(Start, repeated);

        var problem = Refused(() => CslStyle.Load(styleFile));
        Assert.True(problem.Message is "The file is larger than 16 MiB, which is the limit." || problem.Code == "CSL001", problem.Message);
        Assert.Equal(problem.Message, Refused(() => CslLocale.Load(localeFile)).Message);
        Assert.InRange(styleFile.BytesRead, 1, CslNodeReader.MaxBytes + 100_000);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() => Assert.Equal(
        "CSL002", Refused(() => CslStyle.Parse(new string(' ', CslNodeReader.MaxBytes + 1))).Code);

    [Theory]
    [InlineData("<!DOCTYPE style [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><style>&b;</style>")]
    [InlineData("<!DOCTYPE style SYSTEM \"file:///etc/hostname\"><style/>")]
    [InlineData("<style>&unknown;</style>")]
    public void Document_types_and_entities_are_refused(string xml)
    {
        Assert.Equal(("CSL001", 1), (Refused(() => CslStyle.Parse(xml)).Code, Refused(() => CslStyle.Parse(xml)).Line));
        Assert.Equal("CSL001", Refused(() => CslLocale.Parse(xml)).Code);
    }

    [Fact]
    public void A_locale_nested_too_deep_is_refused() => Assert.Equal(
        "CSL002", Refused(() => CslLocale.Parse("<locale>" + string.Concat(Enumerable.Repeat("<terms>", 1_000_000)))).Code);

    [Theory]
    [InlineData(40)]
    [InlineData(2_000)]
    public void Macros_that_call_each_other_twice_are_refused(int levels)
    {
        var macros = new StringBuilder();
        for (var i = 0; i < levels; i++)
        {
            macros.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>\n");
        }

        var problem = Refused(() => TestStyle.Parse(
            "<citation><layout><text macro=\"m0\"/></layout></citation>",
            macros + $"<macro name=\"m{levels}\"><text value=\"x\"/></macro>"));

        Assert.Equal("CSL014", problem.Code);
        Assert.Contains("more than 250 elements deep or 1000000 elements in all", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_of_macros_is_refused_and_does_not_overflow_the_stack()
    {
        var macros = string.Concat(Enumerable.Range(0, 50_000)
            .Select(static i => $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/></macro>"));

        Assert.Equal("CSL014", Refused(() => TestStyle.Parse(
            "<citation><layout><text macro=\"m0\"/></layout></citation>", macros + "<macro name=\"m50000\"/>")).Code);
    }

    [Fact]
    public void Texts_that_macros_multiply_are_refused()
    {
        var macros = new StringBuilder();
        for (var i = 0; i < 17; i++)
        {
            macros.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"<macro name=\"m{i}\"><text macro=\"m{i + 1}\"/><text macro=\"m{i + 1}\"/></macro>\n");
        }

        string With(string last) => macros + $"<macro name=\"m17\">{last}</macro>";

        // A layout of 300,000 elements is allowed; one that prints 500 MB of its own is not.
        const string Citation = "<citation><layout><text macro=\"m0\"/></layout></citation>";
        Assert.NotNull(TestStyle.Parse(Citation, With("<text value=\"x\"/>")));
        Assert.Equal("CSL014", Refused(() => TestStyle.Parse(Citation, With($"<text value=\"{new string('x', 4000)}\"/>"))).Code);
        Assert.Equal("CSL014", Refused(() => TestStyle.Parse(Citation, With(
            $"<choose>{string.Concat(Enumerable.Repeat("<if type=\"book\"/><else-if type=\"song\"/>", 1000))}</choose>"))).Code);
        Assert.Equal("CSL014", Refused(() => TestStyle.Parse(Citation, With(
            $"<group delimiter=\"{new string(',', 200)}\">{string.Concat(Enumerable.Repeat("<text value=\"x\"/>", 200))}</group>"))).Code);
    }

    [Fact]
    public void An_attribute_that_is_too_long_is_refused_at_its_place()
    {
        var problem = Refused(() => CslStyle.Parse(
            Start + "<citation><layout>\n<text value=\"" + new string('x', CslNodeReader.MaxValueLength + 1) + "\"/></layout></citation></style>"));

        Assert.Equal("line 3, column 7: error CSL002: The value of 'value' is longer than 4000 characters, which is the limit.", problem.ToString());
    }

    [Fact]
    public void Terms_and_dates_of_a_locale_that_are_too_large_are_refused()
    {
        const string Locale = "<locale xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" xml:lang=\"en\">";

        Assert.Contains("The term is longer than 1000 characters", Refused(() => CslLocale.Parse(
            $"{Locale}<terms><term name=\"and\">{new string('x', 1001)}</term></terms></locale>")).Message, StringComparison.Ordinal);
        Assert.Contains("more than 20 parts", Refused(() => CslLocale.Parse(
            $"{Locale}<date form=\"text\">{string.Concat(Enumerable.Repeat("<date-part name=\"year\"/>", 21))}</date></locale>")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<locale><terms><term name=\"and\">a</term>")]
    [InlineData("<locale>")]
    public void A_locale_that_does_not_end_is_refused_with_its_place(string start) =>
        Assert.Equal("CSL001", Refused(() => CslLocale.Parse(start)).Code);

    [Fact]
    public void An_endless_locale_is_refused()
    {
        using var endless = new EndlessStream("<locale><terms>", "<term name=\"and\">and</term>\n");

        Assert.Equal("CSL002", Refused(() => CslLocale.Load(endless)).Code);
        Assert.InRange(endless.BytesRead, 1, CslNodeReader.MaxBytes + 100_000);
    }

    [Fact]
    public void External_entities_and_schemas_are_not_opened()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, "secret");
        try
        {
            var uri = new Uri(path).AbsoluteUri;
            var problem = Refused(() => CslStyle.Parse(
                $"<!DOCTYPE style [<!ENTITY x SYSTEM \"{uri}\">]>{Start}<info><title>&x;</title></info></style>"));
            Assert.Equal("CSL001", problem.Code);
            Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_element_of_a_hundred_thousand_unknown_attributes_warns_a_thousand_times()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $" a{i}=\"x\""));

        var style = TestStyle.Parse($"<citation><layout><text value=\"x\"{attributes}/></layout></citation>");

        Assert.Equal(1000, style.Diagnostics.Length);
        Assert.All(style.Diagnostics.Skip(1), static item => Assert.Equal("CSL021", item.Code));
    }

    [Fact]
    public void A_style_in_another_encoding_is_read_as_it_says()
    {
        var xml = $"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>{Start}<citation><layout><text value=\"Zoë\"/></layout></citation></style>";
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(xml));

        Assert.Equal("Zoë", CslStyle.Load(stream).FormatCitation(Citation.Of("a"), [TestStyle.Book()]).ToString());
    }

    private static Diagnostic Refused(Action load) => Assert.Throws<CslStyleException>(load).Diagnostics
        .First(static item => item.Severity == DiagnosticSeverity.Error);

    private sealed class EndlessStream(string start, string repeated) : Stream
    {
        private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
        private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);

        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = BytesRead < _start.Length
                    ? _start[BytesRead]
                    : _repeated[(BytesRead - _start.Length) % _repeated.Length];
                BytesRead++;
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
