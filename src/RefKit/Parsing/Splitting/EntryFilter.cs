namespace RefKit.Parsing.Splitting;

/// <summary>Leaves out what is no reference: prose around a list without a heading, a footer behind any list.</summary>
internal sealed class EntryFilter(bool hasHeading)
{
    private const double Hopeless = -1;

    // A text of one paragraph is more likely meant to be a reference than a paragraph among others.
    private const double OnlyText = 0.8;

    /// <summary>The entries that are references, in order.</summary>
    /// <param name="entries">What was cut.</param>
    /// <param name="note">Takes code, message and place of what is left out.</param>
    public List<FoundEntry> Keep(List<FoundEntry> entries, Action<string, string, int, int> note)
    {
        var scores = entries.ConvertAll(static entry => entry.Text.Length == 0 ? -9 : Likeness.Score(entry.Text)
            + (entry.Label is null ? 0 : 0.8));
        var good = scores.Count(static score => score >= Likeness.Accepted);
        if (entries.Count == 1 && scores[0] >= OnlyText)
        {
            return entries;
        }

        var isList = hasHeading ? good > 0 || scores.Exists(static score => score >= 0.5) : good * 2 >= scores.Count
            && good > 0;
        var firstGood = scores.FindIndex(static score => score >= Likeness.Accepted);
        var lastGood = scores.FindLastIndex(static score => score >= Likeness.Accepted);
        var kept = new List<FoundEntry>();
        for (var i = 0; i < entries.Count; i++)
        {
            var isKept = isList ? IsKeptInList(scores, i, i > firstGood && i < lastGood)
                : IsKeptInProse(scores, i, good);
            if (isKept)
            {
                kept.Add(entries[i]);
            }
            else if (entries[i].Text.Length > 0 && good > 0)
            {
                note("LIST006", "The text is no reference and was left out.", entries[i].Start, entries[i].End);
            }
        }

        return kept;
    }

    // At the ends of a list what is hopeless goes; within it only what nobody could take for a reference.
    private static bool IsKeptInList(List<double> scores, int index, bool isInside)
    {
        if (scores[index] >= 0.5)
        {
            return true;
        }

        return isInside ? scores[index] > -3 : scores[index] > Hopeless && scores.Count > 1
            && !IsBehindGap(scores, index);
    }

    private static bool IsBehindGap(List<double> scores, int index) => index > 0 && scores[index - 1] <= Hopeless;

    // Among prose a reference stands beside others, or is the only paragraph there is.
    private static bool IsKeptInProse(List<double> scores, int index, int good)
    {
        if (scores[index] < Likeness.Accepted)
        {
            return false;
        }

        var hasNeighbour = (index > 0 && scores[index - 1] >= Likeness.Accepted)
            || (index + 1 < scores.Count && scores[index + 1] >= Likeness.Accepted);
        return hasNeighbour || scores[index] >= Likeness.Accepted + 2 || (good > 1 && scores.Count < 4);
    }
}
