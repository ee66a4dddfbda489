using System.Collections.Immutable;
using System.Text;

namespace RefKit.Parsing.Fields;

/// <summary>
/// Reads the names of a reference in any order and with any separators: "Crosby, V., &amp; Wilcock, A.", "Koinig H,
/// Wallner
/// T", "H. Koinig und T. Wallner", "Koinig, Herbert, and Thomas Wallner", names of organisations, "et al.", East Asian
/// names. Initials come out as CSL wants them ("AA" as "A. A."); everything else stays as written.
/// </summary>
internal static class NameListParser
{
    private static readonly NameList Empty = new([], false, null, false);

    public static NameList Parse(ReadOnlySpan<char> text)
    {
        var field = JoinStops(FieldText.Collapse(NameRoles.Strip(FieldText.Collapse(text), out var role)))
            .Trim(',', ';', ':', ' ');
        if (field.Length == 0)
        {
            return Empty with { Role = role };
        }

        if (IsRepeat(field))
        {
            return new NameList([], false, role, true);
        }

        var chunker = NameChunker.Read(field);
        var names = new NameAssembler(chunker.Chunks, field).Read();
        return new NameList(names, chunker.HasEtAl, role ?? chunker.Role, false);
    }

    // "Neto A .F .": a full stop belongs to the letter before it, whatever the spaces.
    private static string JoinStops(string field)
    {
        if (!field.Contains(" .", StringComparison.Ordinal))
        {
            return field;
        }

        var joined = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            var isLost = field[i] == ' ' && i > 0 && i + 1 < field.Length && field[i + 1] == '.'
                && char.IsLetter(field[i - 1]);
            if (!isLost)
            {
                joined.Append(field[i]);
            }
        }

        return joined.ToString();
    }

    // "———", "___.", "Ders.", "Idem".
    private static bool IsRepeat(string field)
    {
        var bare = field.AsSpan().Trim(" .:,");
        return bare.IsEmpty
            || (bare.Length >= 1 && bare.IndexOfAnyExcept(FieldText.Dashes + "_~") < 0)
            || (bare.Length < 20 && NameWords.IsRepeat(WordFolding.Fold(bare)));
    }
}
