using System.Globalization;
using System.Text;
using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Tokens;

public class LetterFoldingTests
{
    [Fact]
    public void Fold_agrees_with_decomposition_where_a_letter_is_a_base_letter_with_marks()
    {
        for (var c = '\u00C0'; c <= '\u1EF9'; c++)
        {
            if (c is > '\u017F' and < '\u1E00' || !char.IsLetter(c))
            {
                continue;
            }

            var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
            if (decomposed.Length > 1 && char.IsAsciiLetter(decomposed[0])
                && decomposed.Skip(1).All(x => CharUnicodeInfo.GetUnicodeCategory(x) == UnicodeCategory.NonSpacingMark))
            {
                Assert.Equal(char.ToLowerInvariant(decomposed[0]), LetterFolding.Fold(c));
            }
        }
    }

    [Theory]
    [InlineData('I', 'i')]
    [InlineData('İ', 'i')]
    [InlineData('ı', 'i')]
    [InlineData('Ł', 'l')]
    [InlineData('Ø', 'o')]
    [InlineData('ß', 's')]
    [InlineData('Ж', 'ж')]
    [InlineData('.', '.')]
    public void Fold_gives_the_plain_lower_case_letter_in_any_culture(char letter, char expected)
    {
        Assert.Equal(expected, LetterFolding.Fold(letter));
    }
}
