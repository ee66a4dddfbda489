namespace RefKit.Tests.Csl;

public sealed class GroupAndChooseTests
{
    [Fact]
    public void Group_without_any_of_its_variables_is_left_out_with_its_terms() => Assert.Equal(
        "Title",
        TestStyle.Render(
            "<group delimiter=\", \"><text variable=\"title\"/><group delimiter=\" \"><text term=\"in\"/><text variable=\"container-title\"/></group></group>",
            TestStyle.Book(book => book[TextVariable.Title] = "Title")));

    [Theory]
    [InlineData("type=\"book\"", "yes")]
    [InlineData("type=\"article-journal chapter\" match=\"any\"", "no")]
    [InlineData("type=\"article-journal chapter\" match=\"none\"", "yes")]
    [InlineData("variable=\"title volume\" match=\"all\"", "yes")]
    [InlineData("variable=\"title issue\" match=\"all\"", "no")]
    [InlineData("is-numeric=\"volume\"", "yes")]
    [InlineData("is-numeric=\"title\"", "no")]
    [InlineData("is-uncertain-date=\"issued\"", "yes")]
    [InlineData("locator=\"chapter\"", "yes")]
    [InlineData("locator=\"page\"", "no")]
    [InlineData("position=\"first\"", "yes")]
    [InlineData("disambiguate=\"true\"", "no")]
    public void Choose_tests_its_condition(string condition, string expected)
    {
        var reference = TestStyle.Book(book =>
        {
            book[TextVariable.Title] = "Title";
            book.Set(NumberVariable.Volume, "2a");
            book[DateVariable.Issued] = DateRange.Of(PartialDate.Of(1900).With(DateQualification.Approximate));
        });

        Assert.Equal(
            expected,
            TestStyle.Render(
                $"<choose><if {condition}><text value=\"yes\"/></if><else><text value=\"no\"/></else></choose>", reference,
                locator: new Locator(LocatorType.Chapter, "1")));
    }
}
