using System.Text;

namespace RefKit.Parsing.Fields;

/// <summary>Initials of given names, however they are written.</summary>
internal static class Initials
{
    /// <summary>"V.", "V", "J.-P.", "J-P", "Yu.", "A.B.": groups of a capital and perhaps a small letter, all but the
    /// single letter with a full stop.</summary>
    public static bool IsDotted(ReadOnlySpan<char> text)
    {
        var groups = 0;
        while (!text.IsEmpty)
        {
            if (!char.IsUpper(text[0]))
            {
                return false;
            }

            var length = text.Length > 1 && char.IsLower(text[1]) ? 2 : 1;
            var hasStop = length < text.Length && text[length] == '.';
            if (length == 2 && !hasStop)
            {
                return false;
            }

            text = text[(length + (hasStop ? 1 : 0))..];
            if (!text.IsEmpty && FieldText.Dashes.Contains(text[0]))
            {
                text = text[1..];
            }
            else if (!text.IsEmpty && !hasStop)
            {
                return false;
            }

            groups++;
        }

        return groups is > 0 and < 8;
    }

    /// <summary>"AA", "JRA", "H-J": two to four capitals without a full stop.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (!FieldText.Dashes.Contains(c))
            {
                return false;
            }
        }

        return letters is >= 2 and <= 4;
    }

    /// <summary>Initials as CSL wants them in a given name: "AA" as "A. A.", "J-P" as "J.-P.", "V" as "V.".</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var normal = new StringBuilder(text.Length * 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsUpper(c))
            {
                if (normal.Length > 0 && normal[^1] == '.')
                {
                    normal.Append(' ');
                }

                normal.Append(c);
                if (i + 1 < text.Length && char.IsLower(text[i + 1]))
                {
                    normal.Append(text[++i]);
                }

                normal.Append('.');
            }
            else if (FieldText.Dashes.Contains(c) && normal.Length > 0 && i + 1 < text.Length)
            {
                normal.Append('-').Append(text[++i]).Append('.');
            }
        }

        return normal.ToString();
    }
}
