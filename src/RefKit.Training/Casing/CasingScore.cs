using System.Globalization;

namespace RefKit.Training.Casing;

/// <summary>How well titles were cased.</summary>
internal sealed class CasingScore
{
    public int Titles { get; set; }

    public int TitlesRight { get; set; }

    /// <summary>Words that were changed, and rightly so.</summary>
    public int Right { get; set; }

    /// <summary>Words that were changed into what they should not be.</summary>
    public int Wrong { get; set; }

    /// <summary>Words that should have been changed and were not.</summary>
    public int Missing { get; set; }

    /// <summary>All words that are right now, changed or not.</summary>
    public int WordsRight { get; set; }

    public int Words { get; set; }

    /// <summary>Of the words that were changed or should have been, how many are right.</summary>
    public double RightShare => Right / (double)Math.Max(1, Right + Wrong + Missing);

    public double Precision => Right / (double)Math.Max(1, Right + Wrong);

    public double TitleShare => TitlesRight / (double)Math.Max(1, Titles);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Titles,6} titles, {TitleShare,7:P2} wholly right; changes {Right + Wrong,6}, right {Precision,7:P2}, ")
        + string.Create(CultureInfo.InvariantCulture,
        $"missing {Missing,4}, right of changed or missing {RightShare,7:P2}; all words {WordsRight / (double)Math.Max(1, Words),7:P2}");
}
