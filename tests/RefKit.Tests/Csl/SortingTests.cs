using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RefKit.Csl.Passes;

namespace RefKit.Tests.Csl;

public sealed class SortingTests
{
    [Fact]
    public void Plain_texts_compare_as_collation_compares_them()
    {
        var collation = CultureInfo.GetCultureInfo("en-US").CompareInfo;
        var texts = Gen.Elements("aAbBzZ0129|".ToCharArray()).ArrayOf().Select(static letters => new string(letters)).ToArbitrary();

        Prop.ForAll(texts, texts, (left, right) =>
        {
            var expected = collation.Compare(
                left, right, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.NumericOrdering);
            return Math.Sign(expected) == Math.Sign(SortValueComparer.ComparePlain(left, right));
        }).Check(Config.QuickThrowOnFailure.WithReplay(7, 77).WithMaxTest(2000));
    }

    [Theory]
    [InlineData("Dale", "Dalebout")]
    [InlineData("Éclair", "Eclipse")]
    [InlineData("Volume 9", "Volume 10")]
    [InlineData("\"Zebra\" and", "Zebras")]
    public void Titles_are_sorted_without_accents_and_marks_and_by_number(string first, string second)
    {
        var style = TestStyle.Parse(
            "<citation><layout><text value=\"x\"/></layout></citation>",
            bibliography: "<bibliography><sort><key variable=\"title\"/></sort><layout><text variable=\"title\"/></layout></bibliography>");
        Reference[] references =
        [
            TestStyle.Book(book => book[TextVariable.Title] = second, "b"),
            TestStyle.Book(book => book[TextVariable.Title] = first, "a"),
            TestStyle.Book(id: "c"),
        ];

        Assert.Equal(["a", "b", "c"], style.FormatBibliography(references).Entries.Select(static entry => entry.Reference.Id!));
    }
}
