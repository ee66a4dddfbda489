using System.Text;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>Makes one line of the lines of an entry. Hyphens that a line break put in go; those of compounds, names,
/// page
/// ranges and addresses stay.</summary>
internal sealed class EntryJoiner
{
    private static readonly string[] CompoundStarts =
    [
        "self", "non", "well", "high", "low", "long", "short", "double", "single", "cross", "post", "semi", "half",
        "ill", "ex", "all", "large", "small", "two",
        "three", "four", "one", "first", "second", "third", "real", "time", "case", "cost", "data", "open", "on", "off",
        "near", "far", "so", "state", "evidence",
        "placebo", "quasi", "meta", "co", "follow", "x", "t", "e", "full", "part", "free", "multi", "health", "work",
        "school", "community", "population", "patient",
    ];

    private static readonly string[] JoiningWords = ["and", "or", "to", "und", "oder", "bzw", "et", "ou", "y", "o", "e",
        "en", "of", "och", "og"];

    private readonly string _text;
    private readonly IReadOnlyList<ContentLine> _lines;
    private readonly Lazy<HashSet<string>> _words;
    private readonly bool _hyphenates;

    public EntryJoiner(string text, IReadOnlyList<ContentLine> lines)
    {
        _text = text;
        _lines = lines;
        _words = new Lazy<HashSet<string>>(ReadWords);
        var hyphens = lines.Count(line => EndsInHyphen(line.Of(text)));
        _hyphenates = lines.Count < 25 || hyphens * 40 > lines.Count;
    }

    /// <summary>How many hyphens were dropped up to now.</summary>
    public int DroppedHyphens { get; private set; }

    /// <summary>The text of the lines from one to another, the second not included, without a mark at its
    /// start.</summary>
    public string Join(int first, int end, int markLength)
    {
        var joined = new StringBuilder();
        joined.Append(_lines[first].Of(_text)[markLength..]);
        for (var i = first + 1; i < end; i++)
        {
            Append(joined, _lines[i].Of(_text));
        }

        return FieldText.Collapse(joined.ToString());
    }

    private void Append(StringBuilder joined, ReadOnlySpan<char> next)
    {
        if (joined.Length == 0)
        {
            joined.Append(next);
            return;
        }

        var last = joined[^1];
        if (last == '\u00AD')
        {
            joined.Length--;
            DroppedHyphens++;
        }
        else if (last is '-' or '‐' && IsLooseRange(joined, next))
        {
            joined.Append(' ');
        }
        else if (last is '-' or '‐' && joined.Length > 1 && joined[^2] != ' ' && joined[^2] != last)
        {
            JoinAtHyphen(joined, next);
        }
        else if (IsLooseRange(joined, next) || !GoesOnWithoutSpace(joined, last, next))
        {
            joined.Append(' ');
        }

        joined.Append(next);
    }

    private void JoinAtHyphen(StringBuilder joined, ReadOnlySpan<char> next)
    {
        var before = LastWord(joined);
        var nextWord = FirstWord(next);
        if (JoiningWords.Contains(nextWord.ToString()) && !IsAddress(before))
        {
            // "intra- and postoperative"
            joined.Append(' ');
            return;
        }

        if (IsAddress(before) || !char.IsLetter(joined[^2]) || !char.IsLower(next[0]))
        {
            return;
        }

        if (IsBroken(before[..^1], nextWord))
        {
            joined.Length--;
            DroppedHyphens++;
        }
    }

    // Whether the word was broken by the line, not written with a hyphen: the rest of the text may show it.
    private bool IsBroken(string before, ReadOnlySpan<char> after)
    {
        var left = before[(before.LastIndexOfAny(['-', '(', '/', '“', '"']) + 1)..];
        if (left.Length == 0)
        {
            return true;
        }

        if (_words.Value.Contains(string.Concat(left, "-", after).ToLowerInvariant()))
        {
            return false;
        }

        return _words.Value.Contains(string.Concat(left, after).ToLowerInvariant())
            || IsKnown(string.Concat(left, after))
            || (_hyphenates && !CompoundStarts.Contains(left.ToLowerInvariant()));
    }

    private static bool IsKnown(string word) => word.Length > 5
        && SequenceLabeller.Default.Model.Lexicon.ProfileOf(TokenHash.Folded(word)) != 0;

    // "nos. 2- 3, pp. 531-" and "534": the ranges of this reference are set with a space behind the dash.
    private static bool IsLooseRange(StringBuilder joined, ReadOnlySpan<char> next)
    {
        if (joined.Length < 2 || !char.IsAsciiDigit(next[0]) || !char.IsAsciiDigit(joined[^2])
            || !FieldText.Dashes.Contains(joined[^1]))
        {
            return false;
        }

        var (loose, tight) = (0, 0);
        CountRanges(joined.ToString(), ref loose, ref tight);
        CountRanges(next, ref loose, ref tight);
        return loose > tight;
    }

    private static void CountRanges(ReadOnlySpan<char> text, ref int loose, ref int tight)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (FieldText.Dashes.Contains(text[i]) && char.IsAsciiDigit(text[i - 1]))
            {
                loose += text[i + 1] == ' ' && char.IsAsciiDigit(text[i + 2]) ? 1 : 0;
                tight += char.IsAsciiDigit(text[i + 1]) ? 1 : 0;
            }
        }
    }

    private static bool GoesOnWithoutSpace(StringBuilder joined, char last, ReadOnlySpan<char> next)
    {
        if (FieldText.IsEastAsian(last) && FieldText.IsEastAsian(next[0]) && last is not (>= '\uAC00' and <= '\uD7AF'))
        {
            return true;
        }

        if (last is '–' or '—' && joined.Length > 1 && joined[^2] != ' ')
        {
            return true;
        }

        var word = LastWord(joined);
        if (!IsAddress(word) || !(char.IsLetterOrDigit(next[0]) || next[0] is '/' or '-' or '_' or '?' or '#' or '='
            or '.' or '%' or '&' or '('))
        {
            return false;
        }

        // An address goes on behind a mark it cannot end with, or with something that is no word.
        var rest = FirstToken(next);
        var hasAddressMarks = rest.IndexOfAny("/_=?%#&") >= 0
            || (rest.IndexOfAnyInRange('0', '9') >= 0 && char.IsAsciiLetterLower(rest[0]));
        return last is '/' or '_' or '=' or '?' or '&' or '%' or '#' || (next[0] is '/' or '_' or '?' or '#' or '=')
            || (last is '.' or '-' && (char.IsAsciiLetterLower(next[0]) || char.IsAsciiDigit(next[0])))
            || (hasAddressMarks && !IsAddress(rest.ToString()) && char.IsLetterOrDigit(last));
    }

    private static bool EndsInHyphen(ReadOnlySpan<char> line) => line.Length > 2 && line[^1] is '-' or '‐' or '\u00AD'
        && char.IsLetter(line[^2]);

    private static bool IsAddress(string word) => word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.Ordinal)
        || (word.Contains("10.", StringComparison.Ordinal) && word.Contains('/'));

    private static string LastWord(StringBuilder joined)
    {
        var start = joined.Length;
        while (start > 0 && joined[start - 1] != ' ' && joined.Length - start < 300)
        {
            start--;
        }

        return joined.ToString(start, joined.Length - start);
    }

    private static ReadOnlySpan<char> FirstToken(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text[..space];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    // Words that stand whole within a line, in small letters, with their hyphens.
    private HashSet<string> ReadWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in _lines)
        {
            var rest = line.Of(_text);
            var isFirst = true;
            foreach (var range in rest.SplitAny(" \t,.;:()[]\"“”"))
            {
                var word = rest[range];
                if (word.Length > 2 && !isFirst && word[^1] != '-' && char.IsLetter(word[0]))
                {
                    words.Add(word.ToString().ToLowerInvariant());
                }

                isFirst = false;
            }
        }

        return words;
    }
}
