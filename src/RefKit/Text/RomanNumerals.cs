using System.Text;

namespace RefKit.Text;

/// <summary>Roman numerals, 1 to 3999.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Letters)[] Symbols =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The number in lower-case letters; false when it is out of range.</summary>
    public static bool TryFormat(int number, out string letters)
    {
        letters = "";
        if (number is < 1 or > 3999)
        {
            return false;
        }

        var text = new StringBuilder(15);
        foreach (var (value, symbol) in Symbols)
        {
            for (; number >= value; number -= value)
            {
                text.Append(symbol);
            }
        }

        letters = text.ToString();
        return true;
    }
}
