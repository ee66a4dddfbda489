using System.Text;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Turns given names into initials (CSL 1.0.2, Name, <c>initialize-with</c>).</summary>
internal static class InitialsFormatter
{
    /// <summary>Initials of every name: "Jean-Luc Marie" with "." gives "J.-L.M."; particles in lower case and what
    /// is in brackets ("Bill [@BillGates]") stay, what is lower case behind a hyphen goes ("Guo-ping" gives
    /// "G.").</summary>
    public static string Initialize(string given, string with, bool keepsHyphen) =>
        Run(keepsHyphen ? given : given.Replace('-', ' '), with, shortensNames: true);

    /// <summary>Puts initials that are already there right and leaves names alone: "J.R.R. Marie" with ". " gives
    /// "J. R. R. Marie".</summary>
    public static string Normalize(string given, string with) => Run(given, with, shortensNames: false);

    private static string Run(string given, string with, bool shortensNames)
    {
        var output = new StringBuilder(given.Length + 8);
        var (lastRound, lastSquare) = (given.LastIndexOf(')'), given.LastIndexOf(']'));
        // Spaces between initials count once, however many the style has.
        with = with.Replace("  ", " ", StringComparison.Ordinal);
        var position = 0;
        var isHyphenated = false;
        var afterInitial = false;
        while (position < given.Length)
        {
            if (IsSpace(given[position]))
            {
                position++;
                continue;
            }

            if ((given[position] == '(' && position < lastRound) || (given[position] == '[' && position < lastSquare))
            {
                var close = BracketEnd(given, position);
                AppendWhole(output, new Word(given.AsSpan(position, close - position), hasPeriod: false), false);
                afterInitial = false;
                position = close;
                continue;
            }

            if (given[position] == '-')
            {
                isHyphenated = output.Length > 0;
                position++;
                continue;
            }

            var end = WordEnd(given, position);
            var hasPeriod = end < given.Length && given[end] == '.';
            var word = given.AsSpan(position, end - position);
            position = hasPeriod ? end + 1 : end;
            if (!word.IsEmpty)
            {
                afterInitial = Append(
                    output, new Word(word, hasPeriod), with, shortensNames, isHyphenated, afterInitial);
            }

            isHyphenated = false;
        }

        return output.ToString().TrimEnd(' ', '\u00A0', '\uFEFF');
    }

    // Whether an initial was written.
    private static bool Append(
        StringBuilder output, Word word, string with, bool shortensNames, bool isHyphenated, bool afterInitial)
    {
        var isAbbreviated = word.IsInitial || word.HasPeriod;
        if (shortensNames ? IsParticle(word) : !isAbbreviated)
        {
            AppendWhole(output, word, isHyphenated);
            return false;
        }

        if (isHyphenated && (shortensNames || !afterInitial || word.Text.Length > 1))
        {
            // Initials that are put right only lose the hyphen between them.
            TrimEnd(output);
            output.Append('-');
        }
        else if (output.Length > 0 && !afterInitial && output[^1] != ' ')
        {
            output.Append(' ');
        }

        AppendInitial(output, word);
        output.Append(with);
        return true;
    }

    // "von" of "Maria von"; what does not begin with a letter, such as "(Maria", has no initial either.
    private static bool IsParticle(Word word) =>
        (!word.HasPeriod && char.IsLower(word.Text[0]))
        || (!char.IsLetter(word.Text[0]) && !char.IsHighSurrogate(word.Text[0]));

    private static void AppendWhole(StringBuilder output, Word word, bool isHyphenated)
    {
        if (isHyphenated)
        {
            TrimEnd(output);
            output.Append('-');
        }
        else if (output.Length > 0 && output[^1] != ' ')
        {
            output.Append(' ');
        }

        output.Append(word.Text);
        if (word.HasPeriod)
        {
            output.Append('.');
        }
    }

    // "Ph." and "ME." are abbreviations already; "TSerendorj" begins with one letter written as two.
    private static void AppendInitial(StringBuilder output, Word word)
    {
        if (word.HasPeriod && word.Text.Length <= 4)
        {
            output.Append(word.Text);
            return;
        }

        var first = char.IsHighSurrogate(word.Text[0]) && word.Text.Length > 1 ? 2 : 1;
        output.Append(word.Text[..first]);
        if (word.Text.Length > 2 && char.IsUpper(word.Text[0]) && char.IsUpper(word.Text[1])
            && char.IsLower(word.Text[2]))
        {
            output.Append(char.ToLowerInvariant(word.Text[1]));
        }
    }

    // Behind the bracket that closes this one.
    private static int BracketEnd(string given, int start) =>
        given.IndexOf(given[start] == '(' ? ')' : ']', start) + 1;

    private static int WordEnd(string given, int start)
    {
        var end = start;
        while (end < given.Length && !IsSpace(given[end]) && given[end] is not '.')
        {
            // A hyphen parts two names only when the second is one: "Guo-ping" is one.
            if (given[end] == '-' && (end + 1 == given.Length || !char.IsLower(given[end + 1])))
            {
                break;
            }

            end++;
        }

        return end;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or ',';

    private static void TrimEnd(StringBuilder output)
    {
        while (output.Length > 0 && output[^1] is ' ' or '\u00A0' or '\uFEFF')
        {
            output.Length--;
        }
    }

    private readonly ref struct Word(ReadOnlySpan<char> text, bool hasPeriod)
    {
        public ReadOnlySpan<char> Text { get; } = text;

        public bool HasPeriod { get; } = hasPeriod;

        public bool IsInitial => Text.Length == 1 && char.IsUpper(Text[0]);
    }
}
