using System.Collections.Frozen;
using System.Globalization;

namespace RefKit.Text;

/// <summary>Changes the case of letters in place, never the length of the text.</summary>
internal static class CaseConverter
{
    // Articles, conjunctions and prepositions that English title case leaves in lower case (CSL 1.0.2, Title Case
    // Conversion, and the longer prepositions that the engines in use leave too).
    private static readonly FrozenSet<string> SmallWords = new[]
    {
        "a", "an", "the",
        "and", "as", "but", "for", "nor", "or", "so", "yet",
        "about", "above", "across", "afore", "after", "against", "al", "along", "alongside", "amid", "amidst", "among",
        "amongst", "around", "aside", "astride", "at", "athwart", "atop", "barring", "before", "behind", "below",
        "beneath", "beside", "besides", "between", "beyond", "by", "c", "ca", "circa", "d'", "d’", "de", "despite",
        "down", "during", "et", "except", "from", "given", "in", "inside", "into", "lest", "like", "modulo", "near",
        "next", "notwithstanding", "of", "off", "on", "onto", "out", "over", "per", "plus", "pro", "qua", "sans",
        "since", "than", "through", "throughout", "thru", "till", "to", "toward", "towards", "under", "underneath",
        "until", "unto", "up", "upon", "v", "van", "versus", "via", "von", "vs", "with", "within", "without",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text in another case.</summary>
    public static string Convert(string text, CaseMode mode, CultureInfo culture)
    {
        var letters = text.ToCharArray();
        Convert(letters, default, mode, culture);
        return letters.AsSpan().SequenceEqual(text) ? text : new string(letters);
    }

    /// <summary>Changes the letters in place.</summary>
    /// <param name="letters">The text.</param>
    /// <param name="isProtected">For each character, whether it stays as it is; empty when none does.</param>
    /// <param name="mode">What to do.</param>
    /// <param name="culture">Decides about the dotted and dotless i of Turkish; invariant for all others.</param>
    public static void Convert(Span<char> letters, ReadOnlySpan<bool> isProtected, CaseMode mode, CultureInfo culture)
    {
        switch (mode)
        {
            case CaseMode.Lower:
            case CaseMode.Upper:
                ConvertAll(letters, isProtected, mode, culture, 0);
                break;
            case CaseMode.Title:
                Title(letters, isProtected, culture);
                break;
            case CaseMode.Sentence:
                var first = FirstLetter(letters, 0);
                ConvertAll(letters, isProtected, CaseMode.Lower, culture, first + 1);
                Capitalize(letters, isProtected, first, culture);
                break;
            default:
                CapitalizeWords(letters, isProtected, mode, culture);
                break;
        }
    }

    private static void ConvertAll(
        Span<char> letters, ReadOnlySpan<bool> isProtected, CaseMode mode, CultureInfo culture, int start)
    {
        for (var i = start; i < letters.Length; i++)
        {
            if (isProtected.IsEmpty || !isProtected[i])
            {
                letters[i] = mode == CaseMode.Lower
                    ? culture.TextInfo.ToLower(letters[i])
                    : ToUpper(letters[i], culture);
            }
        }
    }

    // Greek capitals carry no accents in a word written in capitals.
    private static char ToUpper(char letter, CultureInfo culture) =>
        letter is >= 'Ά' and <= 'ώ' && culture.TwoLetterISOLanguageName == "el"
            ? letter switch
            {
                'ά' or 'Ά' => 'Α',
                'έ' or 'Έ' => 'Ε',
                'ή' or 'Ή' => 'Η',
                'ί' or 'Ί' => 'Ι',
                'ό' or 'Ό' => 'Ο',
                'ύ' or 'Ύ' => 'Υ',
                'ώ' or 'Ώ' => 'Ω',
                'ΐ' => 'Ϊ',
                'ΰ' => 'Ϋ',
                _ => culture.TextInfo.ToUpper(letter),
            }
            : culture.TextInfo.ToUpper(letter);

    // Words end at spaces and punctuation here too: the first word of "o.J." is "o".
    private static void CapitalizeWords(
        Span<char> letters, ReadOnlySpan<bool> isProtected, CaseMode mode, CultureInfo culture)
    {
        for (var start = 0; start < letters.Length;)
        {
            if (IsBoundary(letters[start]))
            {
                start++;
                continue;
            }

            var end = WordEnd(letters, start, isProtected);
            var first = FirstLetter(letters[..end], start);
            if (first < end && !HasUpper(letters[start..end]))
            {
                CapitalizeWord(letters, isProtected, first, end, culture);
            }

            if (mode == CaseMode.CapitalizeFirst)
            {
                return;
            }

            start = end;
        }
    }

    // Words end at spaces and punctuation. A small word is capitalised at the start, at the end, and behind : ? !.
    private static void Title(Span<char> letters, ReadOnlySpan<bool> isProtected, CultureInfo culture)
    {
        var isFirst = true;
        var isFirstSegment = true;
        var isAfterStop = false;
        var lastSmall = -1;
        for (var start = 0; start < letters.Length;)
        {
            if (IsBoundary(letters[start]))
            {
                isAfterStop |= letters[start] is ':' or '?' or '!';
                isFirstSegment &= IsSpace(letters[start]);
                start++;
                continue;
            }

            var end = WordEnd(letters, start, isProtected);
            var word = BeforeApostrophe(letters[start..end]);
            lastSmall = -1;
            if (!HasUpper(word) && (isProtected.IsEmpty || !isProtected[start]))
            {
                var isSmall = word.Length == 1 || IsSmallWord(word);
                var followedByHyphen = isFirstSegment && end < letters.Length && letters[end] == '-';
                if (!isSmall || isFirst || isAfterStop || followedByHyphen)
                {
                    CapitalizeWord(letters, isProtected, start, end, culture);
                }
                else if (word.Length > 1)
                {
                    lastSmall = start;
                }
            }

            isFirst = false;
            isAfterStop = false;
            start = end;
        }

        if (lastSmall >= 0)
        {
            Capitalize(letters, isProtected, lastSmall, culture);
        }
    }

    private static void CapitalizeWord(
        Span<char> letters, ReadOnlySpan<bool> isProtected, int start, int end, CultureInfo culture)
    {
        // A lone Greek letter is a symbol.
        if (end - start == 1 && letters[start] is >= 'Ͱ' and <= 'Ͽ')
        {
            return;
        }

        Capitalize(letters, isProtected, start, culture);
    }

    private static void Capitalize(Span<char> letters, ReadOnlySpan<bool> isProtected, int index, CultureInfo culture)
    {
        if (index < letters.Length && (isProtected.IsEmpty || !isProtected[index]))
        {
            letters[index] = culture.TextInfo.ToUpper(letters[index]);
        }
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // What is protected is a word of its own.
    private static int WordEnd(ReadOnlySpan<char> letters, int start, ReadOnlySpan<bool> isProtected)
    {
        var end = start;
        while (end < letters.Length && !IsBoundary(letters[end]))
        {
            end++;
        }

        return isProtected.IsEmpty ? end : start + RunLength(isProtected[start..end]);
    }

    // The article of "l’enfant" decides whether it is written with a capital.
    private static Span<char> BeforeApostrophe(Span<char> word)
    {
        var end = word.IndexOfAny('’', '\'');
        return end > 0 ? word[..end] : word;
    }

    private static int RunLength(ReadOnlySpan<bool> values)
    {
        var end = values.IndexOf(!values[0]);
        return end < 0 ? values.Length : end;
    }

    private static int FirstLetter(ReadOnlySpan<char> letters, int start)
    {
        while (start < letters.Length && !char.IsLetterOrDigit(letters[start]))
        {
            start++;
        }

        return start;
    }

    private static bool HasUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpace(char c) =>
        c is ' ' or '\u00A0' or (>= '\u2000' and <= '\u200B') or '\u205F' or '\u3000';

    private static bool IsBoundary(char c) => IsSpace(c)
        || c is '‘' or '“' or '”' or '"' or '-' or '–' or '—' or '/' or '.' or ',' or ';' or '?' or '!' or ':'
            or '[' or ']' or '(' or ')';
}
