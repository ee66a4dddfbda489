using System.Globalization;
using System.Text;
using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Sets references as lists the way people and programs do. Repeatable: chance comes from the seed
/// alone.</summary>
internal static class ListMaker
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Sets references as a list.</summary>
    public static MadeList Make(IEnumerable<string> references, ListSetting setting, ulong seed)
    {
        var random = new SplitMix(seed);
        var entries = setting.IsSorted
            ? [.. references.OrderBy(static x => x, StringComparer.OrdinalIgnoreCase)] : references.ToList();
        var breaker = new LineBreaker(setting, random.Next());
        var marked = entries.Select((x, i) => Mark(setting, setting.FirstNumber + i, x) + LineBreaker.Sentinel + x);
        var text = setting.IsRunTogether ? breaker.Break(string.Join(setting.Separator, marked))
            : string.Join(setting.HasBlankLines ? "\n\n" : "\n", marked.Select(breaker.Break));
        if (setting.LinesPerPage > 0)
        {
            text = new PageHeads(ref random).Put(text, setting.LinesPerPage);
        }

        text = setting.LinesPerColumn > 0 ? new ColumnPages(setting, ref random).Put(text) : text;
        return Locate(setting.Heading + text, entries);
    }

    private static MadeList Locate(string text, List<string> entries)
    {
        var plain = new StringBuilder(text.Length);
        var starts = new List<int>(entries.Count);
        foreach (var c in text)
        {
            if (c == LineBreaker.Sentinel)
            {
                starts.Add(plain.Length);
            }
            else
            {
                plain.Append(c);
            }
        }

        return new MadeList(plain.ToString(), entries, starts);
    }

    private static string Mark(ListSetting setting, int number, string reference)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return setting.Marks switch
        {
            EntryMarks.Brackets => $"[{digits}] ",
            EntryMarks.FullStop => digits + ". ",
            EntryMarks.Parenthesis => digits + ") ",
            EntryMarks.Parentheses => $"({digits}) ",
            EntryMarks.Bare => digits + " ",
            EntryMarks.Tab => digits + ".\t",
            EntryMarks.Superscript => string.Concat(digits.Select(static x => Superscripts[x - '0'])) + " ",
            EntryMarks.Key => $"[{new string([.. reference.Where(char.IsAsciiLetter).Take(3)])}{number % 100:00}] ",
            EntryMarks.Bullet => setting.Bullet,
            _ => "",
        };
    }
}
