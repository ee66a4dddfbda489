using System.Globalization;

namespace RefKit.Parsing.Fields;

/// <summary>Reads an edition: "2nd ed." and "Zweite Auflage" as 2, "rev. ed." as it stands.</summary>
internal static class EditionParser
{
    private static readonly HashSet<string> EditionWords = new(StringComparer.Ordinal)
    {
        "ed", "edn", "edition", "editions", "aufl", "auflage", "ausg", "ausgabe", "edicion", "edicao", "edizione",
        "ediz", "editie", "druk",
        "upplagan", "uppl", "utgave", "utg", "udgave", "udg", "painos", "wyd", "wydanie", "vyd", "vydani", "kiadas",
        "baski", "bs", "изд", "издание",
        "eme", "版", "판", "第", "제",
    };

    private static readonly string[][] Ordinals =
    [
        ["first", "erste", "1st", "premiere", "primera", "prima", "primeira", "eerste", "forsta", "forste", "первое"],
        ["second", "zweite", "2nd", "deuxieme", "seconde", "segunda", "seconda", "tweede", "andra", "anden", "второе",
            "2d"],
        ["third", "dritte", "3rd", "troisieme", "tercera", "terza", "terceira", "derde", "tredje", "третье", "3d"],
        ["fourth", "vierte", "4th", "quatrieme", "cuarta", "quarta", "vierde", "fjarde", "fjerde", "четвертое"],
        ["fifth", "funfte", "5th", "cinquieme", "quinta", "vijfde", "femte", "пятое"],
        ["sixth", "sechste", "6th", "sixieme", "sexta", "sesta", "zesde", "sjatte"],
        ["seventh", "siebte", "7th", "septieme", "septima", "settima", "setima", "zevende"],
        ["eighth", "achte", "8th", "huitieme", "octava", "ottava", "oitava", "achtste"],
        ["ninth", "neunte", "9th", "neuvieme", "novena", "nona", "negende"],
        ["tenth", "zehnte", "10th", "dixieme", "decima", "tiende"],
    ];

    /// <summary>The number where the field says no more than a number and "edition"; else its text. Null when
    /// empty.</summary>
    public static string? Parse(ReadOnlySpan<char> text)
    {
        var value = FieldText.Collapse(FieldText.TrimBrackets(FieldText.TrimSeparators(text)));
        if (value.Length == 0)
        {
            return null;
        }

        var words = value.Split(' ', '.', ',').Where(static word => word.Length > 0).ToList();
        var telling = words.FindAll(static word => !EditionWords.Contains(WordFolding.Fold(word)));
        return telling switch
        {
            [var only] when NumberOf(only) is { } number => number,
            [] => value,
            _ => value,
        };
    }

    /// <summary>Whether a text is an edition and nothing else: "2nd ed.", "Zweite Auflage".</summary>
    public static bool IsEdition(ReadOnlySpan<char> text) => text.Length < 40 && text.IndexOf(' ') > 0
        && FieldText.Collapse(text).Split(' ', '.', ',').Any(static word => word.Length > 1
            && EditionWords.Contains(WordFolding.Fold(word)))
        && Parse(text) is { Length: <= 3 };

    private static string? NumberOf(string word)
    {
        var folded = WordFolding.Fold(word).Trim('第', '제', '版', '판', 'º', 'ª', '°', '-');
        for (var i = 0; i < Ordinals.Length; i++)
        {
            if (Ordinals[i].Contains(folded) || Ordinals[i].Contains(folded.TrimEnd('r', 'n', 's')))
            {
                return (i + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        var digits = folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var number = digits < 0 ? folded : folded[..digits];
        var ending = folded[number.Length..];
        return number.Length is > 0 and <= 3 && ending is "" or "st" or "nd" or "rd" or "th" or "d" or "e" or "eme"
            or "ed" or "edn" or "o" or "a" or "re" or "er"
            ? number.TrimStart('0')
            : null;
    }
}
