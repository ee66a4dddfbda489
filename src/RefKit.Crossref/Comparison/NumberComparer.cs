namespace RefKit.Crossref.Comparison;

/// <summary>Compares volumes and issues by the numbers in them: "Vol. 12", "12A", "XII"; "2 Suppl. 1", "S1"; "1-2",
/// "1/2". Text without a number ("ahead of print", "Spring") is not compared.</summary>
internal static class NumberComparer
{
    public static FieldOutcome Compare(string? stated, string? registered)
    {
        var a = Numbers(stated);
        var b = Numbers(registered);
        return a.Count == 0 || b.Count == 0 ? FieldOutcome.NotCompared
            : a.Overlaps(b) || IsWithin(stated!, b) || IsWithin(registered!, a) ? FieldOutcome.Agrees
            : FieldOutcome.Differs;
    }

    private static HashSet<long> Numbers(string? text)
    {
        var numbers = new HashSet<long>();
        foreach (var word in Folding.Words(text))
        {
            foreach (var part in Digits(word))
            {
                numbers.Add(part);
            }

            if (Roman.TryParse(word, out var roman))
            {
                numbers.Add(roman);
            }
        }

        return numbers;
    }

    // "21-24" holds 22.
    private static bool IsWithin(string range, HashSet<long> numbers) =>
        PageRange.TryParse(range, out var pages) && pages is { Segments: [{ Last: not null } segment] }
        && long.TryParse(segment.First, System.Globalization.NumberStyles.None, null, out var first)
        && long.TryParse(segment.ExpandedLast, System.Globalization.NumberStyles.None, null, out var last)
        && numbers.Any(number => number >= first && number <= last);

    private static IEnumerable<long> Digits(string word)
    {
        long number = -1;
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c))
            {
                number = number > 1_000_000_000_000 ? number : (Math.Max(number, 0) * 10) + (c - '0');
            }
            else if (number >= 0)
            {
                yield return number;
                number = -1;
            }
        }

        if (number >= 0)
        {
            yield return number;
        }
    }
}
