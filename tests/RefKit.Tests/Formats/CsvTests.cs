using RefKit.Formats.Csv;

namespace RefKit.Tests.Formats;

public sealed class CsvTests
{
    [Fact]
    public async Task A_row_holds_the_common_variables_and_the_rest_as_JSON()
    {
        var reference = new ReferenceBuilder(ReferenceType.Book)
        {
            Id = "a",
            [TextVariable.Title] = "A \"quoted\", title",
            [TextVariable.Scale] = "1:25000",
            [DateVariable.Issued] = DateRange.Of(2000, 5),
            [NameVariable.Author] = [new Name { Family = "Beethoven", Given = "Ludwig", DroppingParticle = "van" }, Name.Organization("WHO")],
        }.Set(NumberVariable.Volume, "3").Build();

        var rows = await WriteAsync(reference);

        Assert.Equal(
            "id,type,author,editor,translator,issued,accessed,title,container-title,collection-title,publisher,publisher-place,"
            + "genre,DOI,ISBN,ISSN,URL,language,abstract,keyword,note,volume,issue,page,number,edition,other", rows[0]);
        Assert.Equal(
            "a,book,\"Beethoven, Ludwig van; WHO\",,,2000-05,,\"A \"\"quoted\"\", title\",,,,,,,,,,,,,,3,,,,,"
            + "\"{\"\"scale\"\":\"\"1:25000\"\"}\"", rows[1]);
    }

    [Fact]
    public async Task A_cell_is_never_a_formula()
    {
        var rows = await WriteAsync(new ReferenceBuilder { Id = "=cmd()" }.Build());

        Assert.StartsWith("\"'=cmd()\"", rows[1], StringComparison.Ordinal);
    }

    private static async Task<string[]> WriteAsync(Reference reference)
    {
        using var writer = new StringWriter();
        await CsvReferenceWriter.WriteAsync(writer, new[] { reference }.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return writer.ToString().Split('\n');
    }
}
