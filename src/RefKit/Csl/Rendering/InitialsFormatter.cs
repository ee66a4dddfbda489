using System.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Turns given names into initials (CSL 1.0.2, Name, <c>initialize-with</c>).</summary>
internal static class InitialsFormatter
{
    /// <summary>Initials of every name: "Jean-Luc Marie" with "." gives "J.-L.M."; particles in lower case stay.</summary>
    public static string Initialize(string given, string with, bool keepsHyphen) =>
        Run(given, with, keepsHyphen, shortensNames: true);

    /// <summary>Puts initials that are already there right and leaves names alone: "J.R.R. Marie" with ". " gives
    /// "J. R. R. Marie".</summary>
    public static string Normalize(string given, string with) => Run(given, with, keepsHyphen: true, shortensNames: false);

    private static string Run(string given, string with, bool keepsHyphen, bool shortensNames)
    {
        var output = new StringBuilder(given.Length + 8);
        var position = 0;
        var pendingHyphen = false;
        while (position < given.Length)
        {
            var c = given[position];
            if (c is ' ' or '\u00A0' or ',')
            {
                position++;
                continue;
            }

            if (c is '-' or '–' or '‐')
            {
                pendingHyphen = output.Length > 0;
                position++;
                continue;
            }

            var end = position;
            while (end < given.Length && given[end] is not (' ' or '\u00A0' or '-' or '–' or '‐' or '.' or ','))
            {
                end++;
            }

            var word = given.AsSpan(position, end - position);
            var hasPeriod = end < given.Length && given[end] == '.';
            AppendWord(output, word, hasPeriod, with, shortensNames, pendingHyphen, keepsHyphen);
            pendingHyphen = false;
            position = hasPeriod ? end + 1 : end;
        }

        return output.ToString().TrimEnd();
    }

    private static void AppendWord(
        StringBuilder output, ReadOnlySpan<char> word, bool hasPeriod, string with, bool shortensNames, bool afterHyphen,
        bool keepsHyphen)
    {
        if (word.IsEmpty)
        {
            return;
        }

        var isParticle = char.IsLower(word[0]) && !(afterHyphen && shortensNames);
        if (isParticle || (!shortensNames && !IsInitial(word, hasPeriod)))
        {
            JoinWord(output, afterHyphen);
            output.Append(word);
            if (hasPeriod)
            {
                output.Append('.');
            }

            output.Append(' ');
            return;
        }

        if (afterHyphen)
        {
            TrimEnd(output);
            if (keepsHyphen)
            {
                output.Append('-');
            }
        }

        AppendInitials(output, word, hasPeriod, with);
    }

    private static bool IsInitial(ReadOnlySpan<char> word, bool hasPeriod) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (hasPeriod && word.Length == 1);

    // "Yu." is an initial of two letters where it stands as one already.
    private static void AppendInitials(StringBuilder output, ReadOnlySpan<char> word, bool hasPeriod, string with)
    {
        var length = char.IsHighSurrogate(word[0]) && word.Length > 1 ? 2 : 1;
        if (hasPeriod && word.Length is 2 or 3 && char.IsLower(word[^1]))
        {
            length = word.Length;
        }

        output.Append(word[..length]).Append(with);
    }

    private static void JoinWord(StringBuilder output, bool afterHyphen)
    {
        if (afterHyphen)
        {
            TrimEnd(output);
            output.Append('-');
        }
        else if (output.Length > 0 && output[^1] != ' ')
        {
            output.Append(' ');
        }
    }

    private static void TrimEnd(StringBuilder output)
    {
        while (output.Length > 0 && output[^1] == ' ')
        {
            output.Length--;
        }
    }
}
