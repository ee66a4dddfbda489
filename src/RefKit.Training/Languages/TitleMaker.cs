using System.Globalization;
using System.Text;
using RefKit.Training.Optimization;

namespace RefKit.Training.Languages;

/// <summary>
/// Makes titles for training: rows of words of a language, and parts of real titles, some without their diacritics, as
/// catalogues and old files have them. Repeatable for a seed.
/// </summary>
internal sealed class TitleMaker(ulong seed)
{
    private SplitMix _random = new(seed);

    /// <summary>A row of one to nine words of a language.</summary>
    public string Make(LanguageWords words)
    {
        var title = new StringBuilder();
        var count = 1 + _random.Next(9);
        var isFunction = _random.Chance(0.3);
        for (var i = 0; i < count; i++)
        {
            var table = isFunction ? words.FunctionWords : words.TitleWords;

            // The smaller of two numbers: words in front are more frequent.
            var word = table[Math.Min(_random.Next(table.Length), _random.Next(table.Length))];
            title.Append(i == 0 ? "" : " ").Append(word);
            isFunction = !isFunction && _random.Chance(0.7);
        }

        return Worn(title.ToString(), words.Tag);
    }

    /// <summary>A title, or some of its words.</summary>
    public string PartOf(LanguageTitle title)
    {
        if (_random.Chance(0.6))
        {
            return Worn(title.Text, title.Tag);
        }

        var words = title.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return title.Text;
        }

        var from = _random.Next(words.Length);
        return Worn(string.Join(' ', words.Skip(from).Take(1 + _random.Next(words.Length - from))), title.Tag);
    }

    private string Worn(string text, string tag)
    {
        // Romanian was long written with the Turkish letter.
        if (tag == "ro" && _random.Chance(0.4))
        {
            text = text.Replace('ș', 'ş');
        }

        return tag != "vi" && _random.Chance(0.08) ? Plain(text) : text;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Normalize();
    }
}
