using System.Globalization;
using System.Text;

namespace RefKit.Training.Augmentation;

/// <summary>A name as it can be read with certainty out of an author list.</summary>
/// <param name="Family">With particles and hyphens.</param>
/// <param name="Given">Given names or initials with full stops: "Anna M." or "A. M."; empty for an organisation.</param>
internal sealed record PersonName(string Family, string Given)
{
    /// <summary>Whether it is written in one piece, family name first: Chinese, Japanese and Korean names in their own
    /// script; or has one part only.</summary>
    public bool IsOnePiece => Given.Length == 0 || (Family[0] >= '\u2E80' && Given[0] >= '\u2E80');

    /// <summary>The initials, each followed by <paramref name="stop"/> and parted by <paramref name="gap"/>.</summary>
    public string Initials(string stop, string gap)
    {
        var text = new StringBuilder();
        foreach (var word in Given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (text.Length > 0)
            {
                text.Append(gap);
            }

            var first = StringInfo.GetNextTextElement(word, 0);
            text.Append(first).Append(stop);
            var hyphen = word.IndexOf('-', StringComparison.Ordinal);
            if (hyphen >= 0 && hyphen + 1 < word.Length)
            {
                text.Append('-').Append(char.ToUpperInvariant(word[hyphen + 1])).Append(stop);
            }
        }

        return text.ToString();
    }
}
