using RefKit.Csl.Locales;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Puts the ranges among the values of a number variable right: the dash of the locale, page ranges in the
/// style's format.</summary>
internal sealed class NumberRanges(Variable variable, PageRangeFormat format, LocaleData locale)
{
    public void Apply(List<NumberPart> parts)
    {
        if (parts.Count < 2)
        {
            return;
        }

        var count = 0;
        string? label = null;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (!part.IsNumber)
            {
                count = 0;
                label = null;
                part.Joiner = Delimiter(part, part.Joiner, part.IsNumeric);
            }
            else if (part.Label != label || part.Joiner == "-")
            {
                count = 1;
                label = part.Label;
            }
            else if (++count == 2)
            {
                count = Join(parts[i - 1], part);
            }
        }
    }

    // The result is how many values of a range have been seen.
    private int Join(NumberPart first, NumberPart last)
    {
        if (first.Particle != last.Particle)
        {
            return 2;
        }

        if (first.Joiner != "-")
        {
            return 1;
        }

        var isFalling = NumberRules.LeadingNumber(last.Value) is >= 0 and var end
            && NumberRules.LeadingNumber(first.Value) > end;
        if (format == PageRangeFormat.Unset && isFalling)
        {
            first.Joiner = Delimiter(last, "-", isNumeric: true);
            return 2;
        }

        if (IsPage(last) && NumberRules.StartsWithDigit(first.Value) && NumberRules.StartsWithDigit(last.Value))
        {
            JoinPages(first, last);
        }
        else if (IsWhole(first.Value) && IsWhole(last.Value))
        {
            first.Joiner = locale.PageRangeDelimiter;
        }
        else if (IsSimple(first.Value) && IsSimple(last.Value))
        {
            first.Joiner = Delimiter(last, "-", last.IsNumeric);
        }

        return 0;
    }

    private void JoinPages(NumberPart first, NumberPart last)
    {
        if (!IsSimple(first.Value) || !IsSimple(last.Value))
        {
            return;
        }

        first.Joiner = locale.PageRangeDelimiter;
        if (format is not (PageRangeFormat.Unset or PageRangeFormat.Expanded)
            && PageRangeFormatter.IsRising(first.Value, last.Value))
        {
            last.Particle = "";
        }

        last.Value = PageRangeFormatter.LastOf(first.Value, last.Value, format).ToString();
    }

    private string Delimiter(NumberPart part, string joiner, bool isNumeric)
    {
        if (joiner != "-" || !isNumeric || (IsOfPlace && !HasTerm(part)))
        {
            return joiner;
        }

        return IsOfPlace || variable.Is(NumberVariable.Issue) || variable.Is(NumberVariable.Volume)
            || variable.Is(NumberVariable.Edition) || variable.Is(NumberVariable.Number)
                ? locale.PageRangeDelimiter
                : variable.Is(NumberVariable.CollectionNumber) ? locale.YearRangeDelimiter : joiner;
    }

    private bool IsOfPlace => NumberReader.IsPage(variable) || variable.Is(NumberVariable.Locator);

    private bool HasTerm(NumberPart part) =>
        NumberLabels.TermOf(part.Label) is { } term && locale.Find(term, TermForm.Long) is not null;

    private bool IsPage(NumberPart part) => NumberReader.IsPage(variable)
        || (variable.Is(NumberVariable.Locator) && part.Label == "p.");

    private static bool IsWhole(string value) =>
        value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 || NumberRules.IsRoman(value);

    // Digits with small letters behind them.
    private static bool IsSimple(string value)
    {
        var digits = value.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || (digits > 0 && value.AsSpan(digits).IndexOfAnyExceptInRange('a', 'z') < 0);
    }
}
