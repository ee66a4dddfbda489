using System.Buffers;
using System.Globalization;

namespace RefKit.Casing.Words;

/// <summary>Finds the words of a title: letters, digits and marks, with the apostrophes between them. Hyphens and
/// slashes part words.</summary>
internal static class TitleWordReader
{
    private const int MinQuotedTitle = 4;
    private const string Apostrophes = "'’ʼ";

    // A full stop behind one of these ends no sentence.
    private static readonly SearchValues<string> Abbreviations = SearchValues.Create(
        [
            "vs", "v", "st", "dr", "mr", "mrs", "ms", "no", "nos", "vol", "vols", "pt", "ed", "eds", "jr", "sr", "cf",
            "ca", "al", "sp", "spp", "var", "subsp", "ssp", "cv", "fig", "figs", "dept", "inc", "ltd", "co", "corp",
            "prof", "rev", "gen", "col", "sgt", "mt", "ft", "approx", "etc", "art", "sect", "ch", "univ", "proc",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The words, in order.</summary>
    public static List<TitleWord> Read(TitleText text)
    {
        var letters = text.Letters;
        var words = new List<TitleWord>();
        var before = 0;
        for (var i = 0; i < letters.Length;)
        {
            if (!IsWordSign(letters[i]))
            {
                i++;
                continue;
            }

            var end = EndOf(letters, i);
            var gap = words.Count == 0 ? WordGap.Start : GapOf(letters[before..i], letters, words[^1]);
            words.Add(Describe(text, i, end, gap));
            before = i = end;
        }

        StartQuotedTitle(letters, words);
        return words;
    }

    /// <summary>How the letters of a word are cased.</summary>
    public static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var lower = 0;
        foreach (var c in word)
        {
            // A digraph such as "ǅ" is both.
            var isBoth = char.GetUnicodeCategory(c) == UnicodeCategory.TitlecaseLetter;
            upper += isBoth || char.IsUpper(c) ? 1 : 0;
            lower += isBoth || char.IsLower(c) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => WordShape.None,
            (0, _) => WordShape.Lower,
            (1, 0) => WordShape.Letter,
            (_, 0) => WordShape.Upper,
            (1, _) when char.IsUpper(word[0]) => WordShape.Capitalized,
            _ => WordShape.Mixed,
        };
    }

    /// <summary>A word as the lists and tables have it.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = IsPossessive(word) ? word[..^2] : word;
        return string.Create(folded.Length, folded, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is '’' or 'ʼ' ? '\'' : char.ToLowerInvariant(source[i]);
            }
        });
    }

    // "Decision letter for “A simple method of ...”": what is quoted to the end is a title within the title.
    private static void StartQuotedTitle(ReadOnlySpan<char> letters, List<TitleWord> words)
    {
        var end = letters.TrimEnd(" .").Length - 1;
        if (end < 0 || letters[end] is not ('"' or '”'))
        {
            return;
        }

        var start = letters[..end].LastIndexOfAny('"', '“');
        var first = words.FindIndex(x => x.Start > start);
        if (start > 0 && first > 0 && words.Count - first >= MinQuotedTitle && words[first].Start == start + 1)
        {
            words[first] = words[first] with { Gap = WordGap.Break };
        }
    }

    private static TitleWord Describe(TitleText text, int start, int end, WordGap gap)
    {
        var word = text.Letters[start..end];
        var flags = text.Flags[start] & ~TitleWordFlags.Script;
        for (var i = start; i < end; i++)
        {
            flags |= text.Flags[i];
        }

        flags |= word.ContainsAnyInRange('0', '9') ? TitleWordFlags.Digit : TitleWordFlags.None;
        flags |= IsPossessive(word) ? TitleWordFlags.Possessive : TitleWordFlags.None;
        flags |= end < text.Letters.Length && text.Letters[end] == '.'
            ? TitleWordFlags.BeforePeriod : TitleWordFlags.None;
        flags |= end + 1 < text.Letters.Length && char.IsWhiteSpace(text.Letters[end])
            ? TitleWordFlags.BeforeSpace : TitleWordFlags.None;
        flags |= IsAddress(text.Letters, start, end) ? TitleWordFlags.Protected : TitleWordFlags.None;
        return new TitleWord(start, end, gap, ShapeOf(word), flags, Fold(word));
    }

    private static bool IsWordSign(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && Apostrophes.Contains(word[^2], StringComparison.Ordinal);

    private static int EndOf(ReadOnlySpan<char> letters, int start)
    {
        var end = start + 1;
        while (end < letters.Length
               && (IsWordSign(letters[end])
                   || (Apostrophes.Contains(letters[end], StringComparison.Ordinal)
                       && end + 1 < letters.Length && char.IsLetter(letters[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // "example.org", "www.example.org/Page", "user@example.org": a point, slash or @ between letters without a space.
    // "e.g." and "U.S." have single letters; "Yahoo!" and "and/or" are words.
    private static bool IsAddress(ReadOnlySpan<char> letters, int start, int end)
    {
        if (end + 1 < letters.Length && letters[end] is '@' or '_' && IsWordSign(letters[end + 1]))
        {
            return true;
        }

        if (start > 1 && letters[start - 1] is '@' or '_' && IsWordSign(letters[start - 2]))
        {
            return true;
        }

        var follows = end - start > 1 && end + 2 < letters.Length && letters[end] == '.'
            && char.IsLetterOrDigit(letters[end + 1]) && char.IsLetterOrDigit(letters[end + 2]);
        return follows || (start > 2 && letters[start - 1] == '.' && end - start > 1
            && char.IsLetterOrDigit(letters[start - 2]) && char.IsLetterOrDigit(letters[start - 3]));
    }

    private static WordGap GapOf(ReadOnlySpan<char> gap, ReadOnlySpan<char> letters, in TitleWord previous)
    {
        if (gap is " ")
        {
            return WordGap.Space;
        }

        var hasSpace = false;
        var result = WordGap.Other;
        for (var i = 0; i < gap.Length; i++)
        {
            var c = gap[i];
            var next = i + 1 < gap.Length ? gap[i + 1] : '\0';
            if (IsBreak(c, next, hasSpace, letters, previous, i))
            {
                return WordGap.Break;
            }

            hasSpace |= char.IsWhiteSpace(c);
            result = KindOf(c, result);
        }

        return result == WordGap.Other && gap.Trim().IsEmpty && gap.Length > 0 ? WordGap.Space : result;
    }

    private static bool IsBreak(
        char c, char next, bool hasSpace, ReadOnlySpan<char> letters, in TitleWord previous, int offset) => c switch
        {
            ':' => IsSpaceOrQuote(next),
            '—' or '―' => true,
            '–' or '-' or '−' => (hasSpace && char.IsWhiteSpace(next)) || (c == '-' && next == '-'),
            '?' or '!' => IsSpaceOrQuote(next),
            '.' => IsSpaceOrQuote(next) && (offset > 0 || EndsSentence(letters, previous)),
            _ => false,
        };

    private static bool EndsSentence(ReadOnlySpan<char> letters, in TitleWord previous) =>
        previous.Length > 1
        && !Abbreviations.Contains(previous.Folded)
        && !(previous.Start > 0 && letters[previous.Start - 1] == '.');

    private static bool IsSpaceOrQuote(char c) => char.IsWhiteSpace(c) || c is '"' or '”' or '’' or '\'' or ')' or ']';

    private static WordGap KindOf(char c, WordGap otherwise) => c switch
    {
        '-' or '‐' or '‑' or '–' or '−' => WordGap.Hyphen,
        '/' => WordGap.Slash,
        ',' or ';' => WordGap.Comma,
        '.' => WordGap.Period,
        '"' or '“' or '”' or '‘' or '’' or '\'' or '«' or '»' or '„' => WordGap.Quote,
        '(' or ')' or '[' or ']' => WordGap.Bracket,
        _ => otherwise,
    };
}
