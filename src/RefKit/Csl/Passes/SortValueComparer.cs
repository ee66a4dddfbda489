using System.Globalization;

namespace RefKit.Csl.Passes;

/// <summary>Compares sort values by the collation of the locale: letters alike without case and accents, numbers by
/// value. What is empty comes last, in either direction.</summary>
internal sealed class SortValueComparer(CultureInfo culture)
{
    private const CompareOptions Options =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.NumericOrdering;

    private readonly CompareInfo _collation = culture.CompareInfo;

    // Languages that sort A to Z letter by letter: plain texts need no collation tables.
    private readonly bool _isAlphabetPlain =
        culture.TwoLetterISOLanguageName is "en" or "de" or "fr" or "it" or "nl" or "pt" or "es" or "iv";

    public int Compare(SortValue left, SortValue right, bool isDescending)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty.CompareTo(right.IsEmpty);
        }

        var order = left.Number is { } first && right.Number is { } second
            ? first.CompareTo(second)
            : _isAlphabetPlain && left.IsPlain && right.IsPlain
                ? ComparePlain(left.Text!, right.Text!)
                : _collation.Compare(TextOf(left), TextOf(right), Options);
        return isDescending ? -order : order;
    }

    /// <summary>The same order as collation gives for ASCII letters, digits and the sign between words.</summary>
    internal static int ComparePlain(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                var order = CompareNumbers(left, ref i, right, ref j);
                if (order != 0)
                {
                    return order;
                }

                continue;
            }

            var difference = Rank(left[i++]) - Rank(right[j++]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ref int i, ReadOnlySpan<char> right, ref int j)
    {
        var first = Digits(left, ref i);
        var second = Digits(right, ref j);
        return first.Length != second.Length ? first.Length.CompareTo(second.Length) : first.SequenceCompareTo(second);
    }

    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text[start..position].TrimStart('0');
    }

    // The sign between words, then digits, then letters.
    private static int Rank(char c) => c switch
    {
        SortValueReader.WordSeparator => 0,
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => c + ('a' - 'A'),
        _ => c - '0' + 1,
    };

    private static string TextOf(SortValue value) =>
        value.Text ?? value.Number!.Value.ToString(CultureInfo.InvariantCulture);
}
