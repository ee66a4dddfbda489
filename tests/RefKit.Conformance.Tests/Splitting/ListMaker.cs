using System.Globalization;
using System.Text;

namespace RefKit.Conformance.Tests.Splitting;

/// <summary>Sets references as lists the way people and programs do. Repeatable: chance comes from the seed
/// alone.</summary>
internal sealed class ListMaker(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Lines of at most so many columns, broken at spaces; with indents for the first and the other
    /// lines.</summary>
    public static string Wrap(string text, int width, string firstIndent, string indent)
    {
        var lines = new StringBuilder(firstIndent);
        var column = firstIndent.Length;
        var isStart = true;
        foreach (var word in text.Split(' '))
        {
            if (!isStart && column + 1 + word.Length > width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
                isStart = true;
            }

            lines.Append(isStart ? "" : " ").Append(word);
            column += word.Length + (isStart ? 0 : 1);
            isStart = false;
        }

        return lines.ToString();
    }

    /// <summary>The same, with words of letters broken by a hyphen so that lines are full.</summary>
    public string WrapHyphenated(string text, int width, string firstIndent, string indent)
    {
        var lines = new StringBuilder(firstIndent);
        var column = firstIndent.Length;
        var isStart = true;
        foreach (var whole in text.Split(' '))
        {
            var word = whole;
            var room = width - column - (isStart ? 0 : 1);
            if (word.Length > room && CanBreak(word, room, out var at))
            {
                lines.Append(isStart ? "" : " ").Append(word, 0, at).Append("-\n").Append(indent);
                word = word[at..];
                column = indent.Length;
                isStart = true;
            }
            else if (!isStart && word.Length > room)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
                isStart = true;
            }

            lines.Append(isStart ? "" : " ").Append(word);
            column += word.Length + (isStart ? 0 : 1);
            isStart = false;
        }

        return lines.ToString();
    }

    /// <summary>Puts a page number and a running head between lines, every so many lines.</summary>
    public string BreakPages(string list, int linesPerPage)
    {
        var lines = list.Split('\n');
        var pages = new StringBuilder();
        var page = _random.Next(2, 300);
        for (var i = 0; i < lines.Length; i++)
        {
            pages.Append(lines[i]).Append('\n');
            if (i % linesPerPage == linesPerPage - 1 && i + 1 < lines.Length)
            {
                pages.Append('\n').Append(page++.ToString(CultureInfo.InvariantCulture)).Append("\n\nMAGNESIUM AND "
                    + "CHRONIC PAIN\n\n");
            }
        }

        return pages.ToString();
    }

    private bool CanBreak(string word, int room, out int at)
    {
        at = Math.Min(room - 1, word.Length - 3);
        if (word.Length < 6 || at < 3 || !word.All(char.IsLetter) || !char.IsLower(word[^1])
            || word.Skip(1).Any(char.IsUpper) || word[0] > 'z')
        {
            return false;
        }

        at = _random.Next(Math.Max(2, at - 1), at + 1);
        return true;
    }
}
