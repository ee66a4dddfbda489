using RefKit.Training.Optimization;

namespace RefKit.Training.Lists;

/// <summary>Draws the settings of lists by chance, a family at a time.</summary>
internal static class ListSettings
{
    private static readonly string[] Headings =
        ["", "", "", "References\n", "REFERENCES\n\n", "Bibliography\n\n", "Literatur\n", "7. References\n\n",
            "Works Cited\n\n"];

    private static readonly string[] Bullets = ["• ", "- ", "* ", "– ", "▪ ", "· "];

    /// <summary>The names of the families.</summary>
    public static readonly IReadOnlyList<string> Families =
        ["one a line", "blank lines", "numbered", "bare numbers", "bullets", "hanging", "first-line", "plain",
            "plain, one style", "hyphenated", "pages", "plain pages", "run together", "run together, one style",
            "run together, wrapped", "run together, numbered", "columns", "columns across"];

    /// <summary>Draws a setting.</summary>
    public static ListSetting Draw(string family, ref SplitMix random)
    {
        var plain = new ListSetting
        {
            Width = 50 + random.Next(71),
            Heading = Headings[random.Next(Headings.Length)],
            IsSorted = random.Chance(0.4),
            Ragged = random.Chance(0.25) ? 2 + random.Next(10) : 0,
        };
        return family switch
        {
            "one a line" => plain with { Width = 0 },
            "blank lines" => plain with { HasBlankLines = true, Width = random.Chance(0.2) ? 0 : plain.Width },
            "numbered" => Numbered(plain, ref random),
            "bare numbers" => plain with
            {
                Marks = EntryMarks.Bare,
                FirstNumber = First(ref random),
                Indent = Deeper(ref random, 0.3),
            },
            "bullets" => plain with
            {
                Marks = EntryMarks.Bullet,
                Bullet = Bullets[random.Next(Bullets.Length)],
                Indent = Deeper(ref random, 0.5),
            },
            "hanging" => plain with { Indent = Deeper(ref random, 1) },
            "first-line" => plain with { FirstIndent = Deeper(ref random, 1) },
            "hyphenated" => random.Chance(0.5) ? Numbered(plain, ref random) with { IsHyphenated = true }
                : plain with { Indent = Deeper(ref random, 0.8), IsHyphenated = true },
            "pages" => (random.Chance(0.5) ? Numbered(plain, ref random)
                : plain with { Indent = Deeper(ref random, 1) }) with
            {
                LinesPerPage = 20 + random.Next(41),
                HasBlankLines = random.Chance(0.15),
                IsHyphenated = random.Chance(0.2),
            },
            "plain pages" => plain with { LinesPerPage = 20 + random.Next(41) },
            "run together" or "run together, one style" => plain with
            {
                IsRunTogether = true,
                Width = 0,
                Separator = Separator(ref random),
            },
            "run together, wrapped" => plain with { IsRunTogether = true, Separator = Separator(ref random) },
            "run together, numbered" => Numbered(plain, ref random) with
            {
                IsRunTogether = true,
                Indent = "",
                HasBlankLines = false,
                Width = random.Chance(0.5) ? 0 : plain.Width,
            },
            "columns" => Columns(plain, ref random),
            "columns across" => Columns(plain, ref random) with
            {
                IsReadAcross = true,
                Gutter = 2 + random.Next(6),
                HasBlankLines = false,
            },
            _ => plain,
        };
    }

    private static ListSetting Columns(ListSetting plain, ref SplitMix random) => (random.Chance(0.5)
        ? Numbered(plain, ref random) : plain with { Indent = Deeper(ref random, 1) }) with
    {
        Width = 36 + random.Next(25),
        Ragged = random.Chance(0.25) ? 2 + random.Next(6) : 0,
        LinesPerColumn = 25 + random.Next(40),
        IsHyphenated = random.Chance(0.5),
    };

    private static ListSetting Numbered(ListSetting plain, ref SplitMix random)
    {
        EntryMarks[] kinds = [EntryMarks.Brackets, EntryMarks.FullStop, EntryMarks.Parenthesis, EntryMarks.Parentheses,
            EntryMarks.Superscript, EntryMarks.Tab];
        return plain with
        {
            Marks = kinds[random.Next(kinds.Length)],
            FirstNumber = First(ref random),
            Indent = Deeper(ref random, 0.4),
            HasBlankLines = random.Chance(0.15),
            IsSorted = random.Chance(0.2),
        };
    }

    private static int First(ref SplitMix random) => random.Chance(0.75) ? 1 : 1 + random.Next(180);

    private static string Deeper(ref SplitMix random, double chance) =>
        random.Chance(chance) ? random.Chance(0.1) ? "\t" : new string(' ', 2 + random.Next(7)) : "";

    private static string Separator(ref SplitMix random) => random.Chance(0.85) ? " " : "; ";
}
