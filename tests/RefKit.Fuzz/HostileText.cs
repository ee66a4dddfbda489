using System.Globalization;
using System.Text;

namespace RefKit.Fuzz;

/// <summary>Texts that programs stumble over, and mutations of texts.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "", " ", "\u00A0", "\t\n", "\0", "\u0007", "\uFEFF", "\u200F", "\u202E", "\uD800", "\uDC00x", "😀", "e\u0301", "ﬁ", "İı", "ß",
        "<", ">", "<i>", "</i>", "<b><i>", "</b>", "<sup>", "<span style=\"font-variant:small-caps;\">", "<span class=\"nocase\">", "</span>",
        "<script>alert(1)</script>", "&", "&amp;", "&#0;", "\"", "'", "“", "”", "‘", "’", "«", "»", "„", ".", "..", "...", "…", ",", ";", ":", "!", "?", "?!",
        "-", "–", "—", "--", "(", ")", "[", "]", "{", "}", "\\", "\\textit{", "%", "$", "#", "_", "^", "~", "`", "*", "**", "http://", "https://doi.org/10.1/<>",
        "javascript:alert(1)", "10.1000/xyz", "1", "0", "-1", "007", "1–9", "12-4", "xii", "1e9", "99999999999999999999", "2000/2001", "n.d.", "and", "et al.",
        "van der", "d'", "Jr.", "中文", "日本語", "한국어", "العربية", "עברית", "ไทย", "Ελλάς", "Русский", "a", "A", "The", "of", "iPhone", "DNA", "McDonald",
    ];

    public static string Make(Random random)
    {
        var text = new StringBuilder();
        var count = random.Next(12) == 0 ? random.Next(300) : random.Next(8);
        for (var i = 0; i < count; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        }

        return text.ToString();
    }

    /// <summary>Deletes, repeats, moves or replaces spans of a text.</summary>
    public static string Mutate(string text, Random random)
    {
        var changes = 1 + random.Next(4);
        for (var i = 0; i < changes && text.Length > 0; i++)
        {
            var start = random.Next(text.Length);
            var length = Math.Min(text.Length - start, 1 + random.Next(random.Next(4) == 0 ? 200 : 12));
            var span = text.Substring(start, length);
            text = random.Next(6) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, span),
                2 => text.Remove(start, length).Insert(random.Next(text.Length - length + 1), span),
                3 => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
                4 => text.Remove(start, length).Insert(start, Make(random)),
                _ => text.Remove(start, 1).Insert(start, ((char)random.Next(1, 0x3000)).ToString(CultureInfo.InvariantCulture)),
            };
        }

        return text;
    }
}
