using RefKit.Parsing.Features;

namespace RefKit.Tests.Parsing.Features;

public class RomanNumeralTests
{
    [Fact]
    public void IsValid_knows_every_number_up_to_3999()
    {
        for (var number = 1; number < 4000; number++)
        {
            Assert.True(RomanNumeral.IsValid(Write(number)), Write(number));
            Assert.True(RomanNumeral.IsValid(Write(number).ToLowerInvariant()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("IC")]
    [InlineData("VX")]
    [InlineData("IIX")]
    [InlineData("Max")]
    [InlineData("IIIIII")]
    public void IsValid_refuses_what_is_no_numeral(string word)
    {
        Assert.False(RomanNumeral.IsValid(word));
    }

    private static string Write(int number)
    {
        (int Value, string Text)[] parts =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var text = "";
        foreach (var part in parts)
        {
            for (; number >= part.Value; number -= part.Value)
            {
                text += part.Text;
            }
        }

        return text;
    }
}
