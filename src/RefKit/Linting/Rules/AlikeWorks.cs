using System.Text;

namespace RefKit.Linting.Rules;

/// <summary>Whether two references of one author may be one work: a slip in the title, no subtitle, another
/// year.</summary>
internal static class AlikeWorks
{
    private const int ShortestTitle = 10;
    private const int MaxTitle = 300;
    private const int LettersPerSlip = 20;

    /// <summary>Compares two references that begin with the same name.</summary>
    public static bool AreAlike(Reference one, Reference other)
    {
        var (first, second) = (Letters(one.Title), Letters(other.Title));
        if (first.Length < ShortestTitle || second.Length < ShortestTitle
            || (one.Doi is not null && other.Doi is not null)
            || one.Edition?.Text != other.Edition?.Text || !DigitsOf(first).SequenceEqual(DigitsOf(second)))
        {
            return false;
        }

        var isSamePlace = one.Volume?.Text == other.Volume?.Text && FirstPageOf(one) == FirstPageOf(other)
            && Letters(one.ContainerTitle) == Letters(other.ContainerTitle);
        if (one.Issued?.Year != other.Issued?.Year)
        {
            // The book or the chapter may have come out anew; an article has one volume.
            return first == second && isSamePlace && one.Volume is not null && one.Page is not null;
        }

        return isSamePlace && (IsMainTitle(one.Title, second) || IsMainTitle(other.Title, first)
            || Distance(first, second) <= Math.Max(first.Length, second.Length) / LettersPerSlip + 1);
    }

    /// <summary>The first page; null without one.</summary>
    public static string? FirstPageOf(Reference reference) => reference.Page?.Text.Split('-', '–')[0];

    /// <summary>The letters and digits of a text, in lower case.</summary>
    public static string Letters(string? text)
    {
        var letters = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    private static IEnumerable<char> DigitsOf(string letters) => letters.Where(char.IsDigit);

    // Whether the other title is what stands before the colon.
    private static bool IsMainTitle(string? title, string other) =>
        title?.IndexOf(':', StringComparison.Ordinal) is { } colon && colon > 0 && Letters(title[..colon]) == other;

    // How many letters have to change (Levenshtein), by one row.
    private static int Distance(string one, string other)
    {
        if (one.Length > MaxTitle || other.Length > MaxTitle)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var changed = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}
