using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Lexicons;

public class WordCategoriesTests
{
    [Theory]
    [InlineData("März", nameof(WordCategory.Month))]
    [InlineData("FÉVRIER", nameof(WordCategory.Month))]
    [InlineData("Hrsg", nameof(WordCategory.EditorRole))]
    [InlineData("pp", nameof(WordCategory.Pages))]
    [InlineData("Verlag", nameof(WordCategory.Publisher))]
    [InlineData("xyzzy", nameof(WordCategory.None))]
    public void Of_finds_a_word_in_any_case_and_with_its_diacritics(string word, string expected)
    {
        Assert.Equal(expected, WordCategories.Of(TokenHash.Folded(word)).ToString());
    }

    [Fact]
    public void All_words_are_written_in_folded_form()
    {
        foreach (var (_, words) in CategoryWords.All)
        {
            Assert.Equal(words, string.Concat(words.Select(LetterFolding.Fold)));
        }
    }

    [Fact]
    public void Categories_fit_into_the_bits_of_a_chunk()
    {
        Assert.All(Enum.GetValues<WordCategory>(), x => Assert.InRange((int)x, 0, 31));
    }
}
