using System.Globalization;
using System.Text;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Makes the label of a work for label styles, such as "Fer78": letters of the authors, or of the title where
/// there are none, and the year.</summary>
internal static class CitationLabel
{
    private const int LettersOfOne = 4;

    // How many letters of each name by how many names there are.
    private static readonly int[][] Letters = [[LettersOfOne], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

    public static string Of(Reference reference)
    {
        var label = new StringBuilder(8);
        AppendNames(label, reference);
        if (label.Length == 0 && reference.Title is { } title)
        {
            var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(static word => !CaseConverter.IsSmallWord(word));
            Append(label, string.Concat(words), LettersOfOne);
        }

        var year = reference.Issued?.Year is { } number ? Math.Abs(number) % 100 : 0;
        return label.Append(year.ToString("00", CultureInfo.InvariantCulture)).ToString();
    }

    private static void AppendNames(StringBuilder label, Reference reference)
    {
        foreach (var variable in Enum.GetValues<NameVariable>())
        {
            var names = reference[variable];
            if (names.IsEmpty)
            {
                continue;
            }

            var letters = Letters[Math.Min(names.Length, Letters.Length) - 1];
            for (var i = 0; i < Math.Min(names.Length, letters.Length); i++)
            {
                Append(label, LettersOf(names[i]), letters[i]);
            }

            return;
        }
    }

    // Without particles and articles before the name, and without what is no letter.
    private static string LettersOf(Name name)
    {
        var text = (name.Family ?? name.Literal ?? name.Given ?? "").AsSpan().Trim();
        while (text.IndexOf(' ') is > 0 and var space && (IsParticle(text[..space]) || IsArticle(text[..space])))
        {
            text = text[(space + 1)..].TrimStart();
        }

        return string.Concat(text.ToString().Where(static c => char.IsLetter(c) && c < '\u3000'));
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('a', 'z') < 0;

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "A" or "An" or "The";

    private static void Append(StringBuilder label, string text, int count)
    {
        for (var i = 0; i < Math.Min(count, text.Length); i++)
        {
            label.Append(i == 0 ? char.ToUpperInvariant(text[i]) : char.ToLowerInvariant(text[i]));
        }
    }
}
