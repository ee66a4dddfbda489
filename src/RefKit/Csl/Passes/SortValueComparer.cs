using System.Globalization;

namespace RefKit.Csl.Passes;

/// <summary>Compares sort values by the collation of the locale; letters before accents, numbers by value. What is empty
/// comes last, in either direction.</summary>
internal sealed class SortValueComparer(CompareInfo collation)
{
    private const CompareOptions Options =
        CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.NumericOrdering;

    public int Compare(SortValue left, SortValue right, bool isDescending)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty.CompareTo(right.IsEmpty);
        }

        var order = left.Number is { } first && right.Number is { } second
            ? first.CompareTo(second)
            : collation.Compare(TextOf(left), TextOf(right), Options);
        return isDescending ? -order : order;
    }

    private static string TextOf(SortValue value) =>
        value.Text ?? value.Number!.Value.ToString(CultureInfo.InvariantCulture);
}
