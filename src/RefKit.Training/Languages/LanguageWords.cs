using System.Collections.Immutable;

namespace RefKit.Training.Languages;

/// <summary>Words of titles in one language, written for this project; the more frequent ones first.</summary>
/// <param name="Tag">The language of the profile that the words are counted under.</param>
/// <param name="FunctionWords">Articles, prepositions, conjunctions, pronouns.</param>
/// <param name="TitleWords">What titles are about.</param>
internal sealed record LanguageWords(
    string Tag, ImmutableArray<string> FunctionWords, ImmutableArray<string> TitleWords)
{
    /// <summary>All languages: those in Latin letters, then those in Cyrillic ones, then those that are counted under
    /// "und".</summary>
    public static ImmutableArray<LanguageWords> ReadAll()
    {
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream("RefKit.Training.words.txt")
            ?? throw new InvalidOperationException("The program was built without its words.");
        using var reader = new StreamReader(stream);
        var rows = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var order = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            rows.Add(line[..colon], [.. line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            if (line[colon - 1] == 'f')
            {
                order.Add(line[..(colon - 2)]);
            }
        }

        return [.. order.Select(x => new LanguageWords(x.Split('-')[0], rows[x + " f"], rows[x + " t"]))];
    }
}
