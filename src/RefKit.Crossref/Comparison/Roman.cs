namespace RefKit.Crossref.Comparison;

/// <summary>Roman numerals in lower case, as folded words have them.</summary>
internal static class Roman
{
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 12)
        {
            return false;
        }

        var last = int.MaxValue;
        foreach (var c in text)
        {
            var value = ValueOf(c);
            if (value == 0)
            {
                return false;
            }

            number += value > last ? value - (2 * last) : value;
            last = value;
        }

        return true;
    }

    private static int ValueOf(char c) => c switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        'd' => 500,
        'm' => 1000,
        _ => 0,
    };
}
