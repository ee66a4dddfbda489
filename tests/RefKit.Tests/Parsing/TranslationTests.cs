using RefKit.Parsing;

namespace RefKit.Tests.Parsing;

public sealed class TranslationTests
{
    [Fact]
    public void Translators_in_brackets_end_with_the_brackets_and_the_first_year_is_original()
    {
        const string text = "Freud, S. (1953). The interpretation of dreams (J. Strachey, Trans.). Hogarth Press. "
            + "(Original work published 1900)";

        var reference = ReferenceParser.Default.Parse(text).Reference;

        Assert.Equal([Name.Person("Strachey", "J.")], reference.Translator);
        Assert.Equal("Hogarth Press", reference.Publisher);
        Assert.Equal(DateRange.Of(1900), reference[DateVariable.OriginalDate]);
        Assert.Equal(DateRange.Of(1953), reference.Issued);
        Assert.Null(reference.Note);
    }
}
