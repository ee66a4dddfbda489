using System.Text;

namespace RefKit.Fuzz;

/// <summary>Strings that somebody may take for a reference or a reference list, most of them damaged, some huge.</summary>
internal static class HostileReference
{
    /// <summary>What is repeated, or mixed, to make texts without end.</summary>
    public static IReadOnlyList<string> AllRuns => Runs;

    private static readonly string[] Runs =
    [
        ",", ".", ";", "(", ")", "[", "\"", "“", "-", "—", "&", "/", ":", "a", "A", "0", "1", "x1", "1.", "10.1000/", "10.", "doi:", "http://",
        "https://doi.org/10.1000/a(", "www.", "a.", "A. ", "A., ", "Smith, J., ", "and ", "et al. ", "In: ", "pp. 1", "2001 ", "(2001)", "vol. 1 ",
        "éa", "e\u0301", "\u0301", "\uD800", "\uDC00", "😀", "中", "日本", "한국어 ", "אב ", "عربي ", "\u202E", "\u200B", "\0", "\u0007", "\t", "\n", "\r\n",
        " ", "\u00A0", "<p>", "</p>", "<i>x</i>", "&amp;", "&#", "<", "ﬁ", "ß", "İ", "№ ", "ders. ", "———. ", "[1] ", "1) ", "- ", "* ", "ISBN 978", "arXiv:1234.5",
        "hep-th/99", "00000", "9999999999", "IV ", "Dr. ", "Univ. ", "Ed. ", "(Eds.) ", "\\", "{", "%2F", "$x$", "| ", "= ", "# ", "QmFzZTY0", "ｅ", "１", "（", "。",
    ];

    /// <summary>One string; about one in fifteen thousand has a hundred thousand characters and more.</summary>
    public static string Make(Random random, IReadOnlyList<string> seeds) => random.Next(15_000) == 0
        ? MakeHuge(random, seeds)
        : random.Next(10) switch
        {
            0 => HostileText.Make(random),
            1 => Repeat(Runs[random.Next(Runs.Length)], 1 + random.Next(400)),
            2 => Mix(random, 1 + random.Next(60)),
            3 => Letters(random, 1 + random.Next(600)),
            4 => Base64(random, 1 + random.Next(600)),
            5 => Markup(Seed(random, seeds), random),
            6 => Glue(Seed(random, seeds), random),
            _ => HostileText.Mutate(Seed(random, seeds), random),
        };

    /// <summary>A list of references, numbered, wrapped, cut and damaged in one way or another.</summary>
    public static string MakeList(Random random, IReadOnlyList<string> seeds)
    {
        var text = new StringBuilder();
        var count = random.Next(40) == 0 ? 200 : random.Next(12);
        var (numbering, width) = (random.Next(6), 30 + random.Next(120));
        for (var i = 1; i <= count; i++)
        {
            var entry = random.Next(3) == 0 ? HostileText.Mutate(Seed(random, seeds), random) : Seed(random, seeds);
            text.Append(numbering switch { 0 => $"[{i}] ", 1 => $"{i}. ", 2 => $"{i}) ", 3 => "• ", 4 => $"({i}) ", _ => "" });
            for (var at = 0; at < entry.Length; at += width)
            {
                text.Append(entry, at, Math.Min(width, entry.Length - at)).Append('\n');
            }

            text.Append(random.Next(8) switch { 0 => "\n", 1 => "\f12\n", 2 => "References\n", 3 => "\r\n\r\n", 4 => "<li>", _ => "" });
        }

        var list = random.Next(5) == 0 ? Across(text.ToString(), 32 + random.Next(120)) : text.ToString();
        return random.Next(4) == 0 ? HostileText.Mutate(list, random) : list;
    }

    // Two columns read line by line.
    private static string Across(string list, int right)
    {
        var lines = list.Split('\n');
        var height = (lines.Length + 1) / 2;
        return string.Join('\n', Enumerable.Range(0, height).Select(i => i + height < lines.Length
            ? lines[i].PadRight(right) + lines[i + height] : lines[i]));
    }

    private static string MakeHuge(Random random, IReadOnlyList<string> seeds)
    {
        var length = random.Next(4) == 0 ? 1_000_000 : 100_000;
        return random.Next(7) switch
        {
            0 => Letters(random, length),
            1 => Base64(random, length),
            2 => Mix(random, length / 4),
            3 => string.Concat(Enumerable.Repeat(Seed(random, seeds) + " ", length / 150)),
            _ => Repeat(Runs[random.Next(Runs.Length)], length),
        };
    }

    private static string Seed(Random random, IReadOnlyList<string> seeds) => seeds[random.Next(seeds.Count)];

    /// <summary>A run again and again, up to a number of characters.</summary>
    public static string Repeat(string run, int length) =>
        string.Concat(Enumerable.Repeat(run, Math.Max(1, length / run.Length)));

    private static string Mix(Random random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(Runs[random.Next(Runs.Length)]);
        }

        return text.ToString();
    }

    // Any UTF-16 units, whole characters or not.
    private static string Letters(Random random, int length)
    {
        var (from, to) = random.Next(5) switch
        {
            0 => (0, 0x80),
            1 => (0x20, 0x250),
            2 => (0x590, 0x700),
            3 => (0xD800, 0xE000),
            _ => (0, 0x10000),
        };
        return string.Create(length, (random, from, to), static (units, state) =>
        {
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)state.random.Next(state.from, state.to);
            }
        });
    }

    private static string Base64(Random random, int length)
    {
        var bytes = new byte[length * 3 / 4];
        random.NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }

    private static string Markup(string text, Random random)
    {
        var words = text.Split(' ');
        var tag = random.Next(4) switch { 0 => "i", 1 => "span class=\"x\"", 2 => "td", _ => "p" };
        words[random.Next(words.Length)] += $"</{tag}>";
        words[random.Next(words.Length)] = $"<{tag}>" + words[random.Next(words.Length)];
        return string.Join(random.Next(2) == 0 ? " " : "&nbsp;", words);
    }

    private static string Glue(string text, Random random) => random.Next(3) switch
    {
        0 => text.Replace(" ", "", StringComparison.Ordinal),
        1 => text.Replace(" ", "\u202F", StringComparison.Ordinal),
        _ => string.Join(' ', text.ToCharArray()),
    };
}
