using RefKit.Casing.Words;
using RefKit.Text;

namespace RefKit.Training.Casing;

/// <summary>Writes titles in title case or in capitals by script, whatever their words are.</summary>
internal static class CaseMaker
{
    /// <summary>A capital for every plain word but articles, conjunctions and short prepositions.</summary>
    public static string TitleCase(string title)
    {
        var text = TitleText.Read(title);
        var letters = text.Letters.ToArray();
        foreach (var word in TitleWordReader.Read(text))
        {
            if (word.Shape == WordShape.Lower && !word.IsProtected && !word.Has(TitleWordFlags.Digit)
                && !(word.Length < 5 && CaseConverter.IsSmallWord(word.Folded))
                && word.Length > 1 && !(word.Length < 3 && word.Has(TitleWordFlags.BeforePeriod)))
            {
                letters[word.Start] = char.ToUpperInvariant(letters[word.Start]);
            }
        }

        return text.With(letters);
    }

    /// <summary>Every letter a capital, but for the Greek ones, which are signs.</summary>
    public static string Capitals(string title)
    {
        var text = TitleText.Read(title);
        var letters = text.Letters.ToArray();
        foreach (var word in TitleWordReader.Read(text))
        {
            for (var i = word.Start; i < word.End && !word.IsProtected; i++)
            {
                letters[i] = letters[i] < 'Ͱ' ? char.ToUpperInvariant(letters[i]) : letters[i];
            }
        }

        return text.With(letters);
    }
}
