using RefKit.Parsing.Fields;

namespace RefKit.Tests.Parsing.Fields;

public sealed class DateParserTests
{
    public static TheoryData<string, string?> Dates => new()
    {
        { "2000", "2000" },
        { "(2000)", "2000" },
        { "1998a", "1998" },
        { "1998c", "1998" },
        { "March 2011", "2011-03" },
        { "2011, March 15", "2011-03-15" },
        { "November 1, 2002", "2002-11-01" },
        { "1 November 2002", "2002-11-01" },
        { "Sept. 1996", "1996-09" },
        { "Feb1993", "1993-02" },
        { "May8 ,2017", "2017-05-08" },
        { "3. März 2004", "2004-03-03" },
        { "le 1er mars 2004", "2004-03-01" },
        { "12 de mayo de 2010", "2010-05-12" },
        { "5 maggio 1999", "1999-05-05" },
        { "fevereiro de 2001", "2001-02" },
        { "10 juni 2015", "2015-06-10" },
        { "12 października 1987", "1987-10-12" },
        { "15. července 2003", "2003-07-15" },
        { "2 мая 1975", "1975-05-02" },
        { "Ağustos 2012", "2012-08" },
        { "25 aralık 2012", "2012-12-25" },
        { "1. maj 1990", "1990-05-01" },
        { "3 toukokuuta 2001", "2001-05-03" },
        { "2012年3月5日", "2012-03-05" },
        { "2012년 3월", "2012-03" },
        { "2001-02-03", "2001-02-03" },
        { "03.02.2001", "2001-02-03" },
        { "25/12/2001", "2001-12-25" },
        { "12/25/2001", "2001-12-25" },
        { "3/4/2001", "2001" },
        { "1998-99", "1998/1999" },
        { "1998/99", "1998/1999" },
        { "2001-02", "2001/2002" },
        { "2010-02", "2010-02" },
        { "1998–2001", "1998/2001" },
        { "1998–", "1998/.." },
        { "September/October 1995", "1995-09/1995-10" },
        { "Sep-Oct 1995", "1995-09/1995-10" },
        { "May 3–5, 2001", "2001-05-03/2001-05-05" },
        { "3-5 May 2001", "2001-05-03/2001-05-05" },
        { "May 30-June 2, 2001", "2001-05-30/2001-06-02" },
        { "December 2000–January 2001", "2000-12/2001-01" },
        { "Spring 1993", "1993-21" },
        { "Herbst 1993", "1993-23" },
        { "ca. 1850", "1850~" },
        { "c. 1850", "1850~" },
        { "[1850?]", "1850?" },
        { "20o5", "2005" },
        { "r995", "1995" },
        { "1 999", "1999" },
        { "18713", "1871" },
        { "122013", "2013-12" },
        { "44 BC", "-0043" },
        { "44 v. Chr.", "-0043" },
        { "30 February 2000", "2000-02" },
        { "[1998]", "1998" },
        { "1998 [1998]", "1998" },
        { "1998 (May)", "1998-05" },
        { "n.d.", null },
        { "o. J.", null },
        { "s.d.", null },
        { "", null },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void Parse_reads_dates_of_every_form(string text, string? edtf) =>
        Assert.Equal(edtf, DateParser.Parse(text).Issued?.ToEdtf());

    [Theory]
    [InlineData("1998a", "a")]
    [InlineData("1998c", "c")]
    [InlineData("1998", null)]
    public void Parse_keeps_the_letter_of_the_year(string text, string? suffix)
    {
        var date = DateParser.Parse(text);

        Assert.Equal(suffix, date.YearSuffix);
        Assert.False(date.Issued!.IsCirca);
    }

    [Theory]
    [InlineData("2001[1953]", 2001, 1953)]
    [InlineData("2001 [1953]", 2001, 1953)]
    [InlineData("1953/2001", 2001, 1953)]
    [InlineData("1953 (2001)", 2001, 1953)]
    public void Parse_tells_the_first_publication_from_the_edition_at_hand(string text, int year, int original)
    {
        var date = DateParser.Parse(text);

        Assert.Equal(year, date.Issued?.Year);
        Assert.Equal(original, date.Original?.Year);
    }

    [Theory]
    [InlineData("in press")]
    [InlineData("(in press)")]
    [InlineData("forthcoming")]
    [InlineData("im Druck")]
    [InlineData("à paraître")]
    [InlineData("en prensa")]
    public void Parse_reads_what_is_not_out_yet_as_a_status(string text)
    {
        var date = DateParser.Parse(text);

        Assert.Null(date.Issued);
        Assert.Equal(text.Trim('(', ')'), date.Status);
    }

    [Fact]
    public void Parse_keeps_text_that_is_no_date() => Assert.Equal("Ming dynasty",
        DateParser.Parse("Ming dynasty").Issued?.Literal);

    [Fact]
    public void Parse_survives_hostile_text()
    {
        string[] texts = [new string('1', 100_000), new string('-', 100_000), "99999999999999999999", "0000",
            "31/31/31", "\uD800", "1998-", "-", "[", "年"];

        Assert.All(texts, static text => Assert.NotNull(DateParser.Parse(text)));
    }
}
