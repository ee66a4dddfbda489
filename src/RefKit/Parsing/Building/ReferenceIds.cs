using System.Globalization;
using System.Text;
using RefKit.Parsing.Fields;

namespace RefKit.Parsing.Building;

/// <summary>Makes ids as people do: the first family name and the year, "koinig1998".</summary>
internal static class ReferenceIds
{
    private const int MaxLength = 40;

    /// <summary>The id of a reference: of its first name (or first title words) and its year; "ref" where there is
    /// neither.</summary>
    public static string Make(Reference reference)
    {
        var names = reference.Author.IsEmpty ? reference.Editor : reference.Author;
        var head = names.IsEmpty ? TitleHead(reference.Title ?? reference.ContainerTitle)
            : Letters(names[0].Family ?? names[0].Literal ?? "");
        var year = reference.Issued?.Year is { } number ? number.ToString(CultureInfo.InvariantCulture) : "";
        var id = head + year;
        return id.Length == 0 ? "ref" : char.IsDigit(id[0]) ? "ref" + id : id;
    }

    // The first word of a title that is no article.
    private static string TitleHead(string? title)
    {
        foreach (var word in (title ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = Letters(word);
            if (letters.Length > 3)
            {
                return letters;
            }
        }

        return Letters(title ?? "");
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in WordFolding.Fold(text.Length > 200 ? text[..200] : text))
        {
            if (char.IsLetterOrDigit(c) && letters.Length < MaxLength)
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
