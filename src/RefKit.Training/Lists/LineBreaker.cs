using System.Text;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Breaks texts into lines at spaces, and within words where it may.</summary>
internal sealed class LineBreaker(ListSetting setting, ulong seed)
{
    /// <summary>Stands where an entry starts; takes no column.</summary>
    public const char Sentinel = '\uE000';

    private SplitMix _random = new(seed);

    /// <summary>The lines of a text, joined by line feeds, with the indents of the setting.</summary>
    public string Break(string text)
    {
        if (setting.Width == 0)
        {
            return setting.FirstIndent + text;
        }

        var lines = new StringBuilder(setting.FirstIndent);
        var column = setting.FirstIndent.Length;
        var isStart = true;
        var width = DrawWidth();
        foreach (var whole in text.Split(' '))
        {
            var word = whole;
            var room = width - column - (isStart ? 0 : 1);
            if (setting.IsHyphenated && Columns(word) > room && CanBreak(word, room, out var at))
            {
                lines.Append(isStart ? "" : " ").Append(word, 0, at).Append("-\n").Append(setting.Indent);
                word = word[at..];
                (column, isStart, width) = (setting.Indent.Length, true, DrawWidth());
            }
            else if (!isStart && Columns(word) > room)
            {
                lines.Append('\n').Append(setting.Indent);
                (column, isStart, width) = (setting.Indent.Length, true, DrawWidth());
            }

            while (setting.LinesPerColumn > 0 && Columns(word) > width - column && BreakOfAddress(word, width - column)
                is > 0 and var end)
            {
                lines.Append(isStart ? "" : " ").Append(word, 0, end).Append('\n').Append(setting.Indent);
                word = word[end..];
                (column, isStart, width) = (setting.Indent.Length, true, DrawWidth());
            }

            lines.Append(isStart ? "" : " ").Append(word);
            column += Columns(word) + (isStart ? 0 : 1);
            isStart = false;
        }

        return lines.ToString();
    }

    // Behind the last slash that fits, as programs that set columns break what runs over.
    private static int BreakOfAddress(string word, int room) =>
        room > 4 ? word.LastIndexOf('/', Math.Min(word.Length - 2, room - 1)) + 1 : 0;

    public static int Columns(string word) => word.Length - word.Count(static c => c == Sentinel);

    private int DrawWidth() => setting.Width - (setting.Ragged == 0 ? 0 : _random.Next(setting.Ragged + 1));

    // Words of small letters, at least two letters on either line.
    private bool CanBreak(string word, int room, out int at)
    {
        at = Math.Min(room - 1, word.Length - 3);
        if (word.Length < 6 || at < 3 || !word.All(char.IsLetter) || !char.IsLower(word[^1])
            || word.Skip(1).Any(char.IsUpper) || word[0] > 'z')
        {
            return false;
        }

        at = Math.Max(2, at - _random.Next(2));
        return true;
    }
}
