namespace RefKit.Tests.Csl;

public sealed class NumberAndDateTests
{
    [Theory]
    [InlineData("2", "<number variable=\"edition\" form=\"ordinal\"/>", "2nd")]
    [InlineData("11", "<number variable=\"edition\" form=\"ordinal\"/>", "11th")]
    [InlineData("112", "<number variable=\"edition\" form=\"ordinal\"/>", "112th")]
    [InlineData("23", "<number variable=\"edition\" form=\"ordinal\"/>", "23rd")]
    [InlineData("3", "<number variable=\"edition\" form=\"long-ordinal\"/>", "third")]
    [InlineData("14", "<number variable=\"edition\" form=\"roman\"/>", "xiv")]
    [InlineData("2 - 4", "<number variable=\"edition\"/>", "2–4")]
    [InlineData("2&4", "<number variable=\"edition\"/>", "2 &#38; 4")]
    [InlineData("Revised", "<number variable=\"edition\" form=\"ordinal\"/>", "Revised")]
    public void Number_is_rendered_in_its_form(string edition, string element, string expected) => Assert.Equal(
        expected, TestStyle.Render(element, TestStyle.Book(book => book.Set(NumberVariable.Edition, edition))));

    [Fact]
    public void Parts_printings_and_supplements_take_the_terms_of_the_schema() => Assert.Equal(
        "pt. 2 printing 3 suppl. 4",
        TestStyle.Render(
            """
            <group delimiter=" ">
              <label variable="part-number" form="short"/><number variable="part-number"/>
              <label variable="printing-number"/><number variable="printing-number"/>
              <label variable="supplement-number" form="short"/><number variable="supplement-number"/>
            </group>
            """,
            TestStyle.Book(static book => book.Set(NumberVariable.PartNumber, "2")
                .Set(NumberVariable.PrintingNumber, "3").Set(NumberVariable.SupplementNumber, "4"))));

    [Theory]
    [InlineData("expanded", "120-9", "120–129")]
    [InlineData("minimal", "1496-1504", "1496–504")]
    [InlineData("minimal-two", "42-5", "42–45")]
    [InlineData("chicago", "71-72", "71–72")]
    [InlineData("chicago", "101-108", "101–8")]
    [InlineData("chicago", "321-328", "321–28")]
    [InlineData("chicago", "1087-1089", "1087–89")]
    [InlineData("chicago", "600-613", "600–613")]
    [InlineData("expanded", "iv-xii, 3", "iv–xii, 3")]
    [InlineData("minimal", "S12-S19", "S12–9")]
    public void Page_ranges_take_the_style_s_format(string format, string pages, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            "<text variable=\"page\"/>", TestStyle.Book(book => book.Set(NumberVariable.Page, pages)),
            root: $"class=\"in-text\" page-range-format=\"{format}\""));

    [Theory]
    [InlineData("4:1-4:10", "p. 4:1-4:10")]
    [InlineData("12a-c", "p. 12a-c")]
    [InlineData("A12-A15", "pp. A12–A15")]
    [InlineData("A12-B15", "pp. A12-B15")]
    [InlineData("5, 7-9 and 12", "pp. 5, 7–9 and 12")]
    [InlineData("18\\-2424", "p. 18-2424")]
    [InlineData("vol. 2, p. 14", "vol. 2, p. 14")]
    [InlineData("12 n. 3", "p. 12 n. 3")]
    public void Locator_is_read_value_by_value(string locator, string expected) => Assert.Equal(
        expected,
        TestStyle.Render(
            "<group delimiter=\" \"><label variable=\"locator\" form=\"short\"/><text variable=\"locator\"/></group>",
            TestStyle.Book(), locator: new Locator(LocatorType.Page, locator)));

    [Theory]
    [InlineData("page", "p. 14", "page")]
    [InlineData("page", "vol. 2, p. 14", "else")]
    [InlineData("volume", "vol. 2, p. 14", "volume")]
    public void Locator_condition_asks_what_the_field_counts(string tested, string locator, string expected) =>
        Assert.Equal(
            expected,
            TestStyle.Render(
                $"<choose><if locator=\"{tested}\"><text value=\"{tested}\"/></if><else><text value=\"else\"/></else></choose>",
                TestStyle.Book(), locator: new Locator(LocatorType.Page, locator)));

    [Theory]
    [InlineData("7, p. 3-8", "<number variable=\"edition\" form=\"ordinal\"/>", "7th, pp. 3–8")]
    [InlineData("2–4", "<number variable=\"edition\"/>", "2–4")]
    [InlineData("1/2", "<choose><if is-numeric=\"edition\"><text value=\"yes\"/></if></choose>", "yes")]
    [InlineData("revised 2", "<choose><if is-numeric=\"edition\" match=\"none\"><text value=\"no\"/></if></choose>", "no")]
    public void Number_takes_its_form_value_by_value(string edition, string element, string expected) => Assert.Equal(
        expected, TestStyle.Render(element, TestStyle.Book(book => book.Set(NumberVariable.Edition, edition))));

    [Theory]
    [InlineData("1968-05-02", "<date variable=\"issued\" form=\"text\"/>", "May 2, 1968")]
    [InlineData("1968-05-02", "<date variable=\"issued\" form=\"text\" date-parts=\"year-month\"/>", "May 1968")]
    [InlineData("1968-05-02", "<date variable=\"issued\" form=\"numeric\"/>", "05/02/1968")]
    [InlineData("1968-21", "<date variable=\"issued\" form=\"text\"/>", "Spring 1968")]
    [InlineData("1968-05-02/1968-05-09", "<date variable=\"issued\" form=\"text\"/>", "May 2–9, 1968")]
    [InlineData("1968-05-02/1968-06-09", "<date variable=\"issued\" form=\"text\"/>", "May 2–June 9, 1968")]
    [InlineData("1968-05/1970-06", "<date variable=\"issued\" form=\"text\"/>", "May 1968–June 1970")]
    [InlineData("1968/..", "<date variable=\"issued\" form=\"text\"/>", "1968–")]
    [InlineData("1968", "<date variable=\"issued\"><date-part name=\"day\" suffix=\" \"/><date-part name=\"year\" form=\"short\"/></date>", "68")]
    public void Date_is_rendered_by_its_parts(string edtf, string element, string expected)
    {
        Assert.True(DateRange.TryParseEdtf(edtf, out var date));

        Assert.Equal(expected, TestStyle.Render(element, TestStyle.Book(book => book[DateVariable.Issued] = date)));
    }

    [Fact]
    public void Label_is_plural_for_several_pages()
    {
        const string Elements = "<group delimiter=\" \"><label variable=\"locator\" form=\"short\"/><text variable=\"locator\"/></group>";

        Assert.Equal("p. 3", TestStyle.Render(Elements, TestStyle.Book(), locator: new Locator(LocatorType.Page, "3")));
        Assert.Equal("chaps. 3–4", TestStyle.Render(Elements, TestStyle.Book(), locator: new Locator(LocatorType.Chapter, "3-4")));
    }
}
