using System.Text.RegularExpressions;

namespace RefKit.Training.Augmentation;

/// <summary>
/// Reads author lists whose form leaves no doubt; any other list is given up, since a wrong name would teach wrong
/// things.
/// </summary>
internal static partial class AuthorListReader
{
    private const string Capital = @"\p{Lu}[\p{L}'’\-]*\p{Ll}[\p{L}'’\-]*";
    private const string FamilyName = @"(?:(?:van|von|de|der|den|di|da|dos|du|la|le|del|ten|ter|El|Al|Van|De)\s)*"
        + Capital + @"(?:\s" + Capital + ")?";
    private const string InitialsPart = @"\p{Lu}\.(?:[\s\-]?\p{Lu}\.)*";

    /// <summary>The names; none where the list is not understood as a whole.</summary>
    public static IReadOnlyList<PersonName> Read(string list)
    {
        var text = Joint().Replace(list.Trim().TrimEnd(','), ", ");
        if (text.Contains("et al", StringComparison.Ordinal))
        {
            return [];
        }

        return ReadAll(FamilyThenInitials(), text) ?? ReadAll(InitialsThenFamily(), text)
            ?? ReadAll(FamilyThenBareInitials(), text) ?? ReadAll(GivenThenFamily(), text) ?? [];
    }

    private static List<PersonName>? ReadAll(Regex one, string text)
    {
        var names = new List<PersonName>();
        var at = 0;
        while (at < text.Length)
        {
            var match = one.Match(text, at);
            if (!match.Success || match.Index != at)
            {
                return null;
            }

            var given = match.Groups["given"].Value;
            if (match.Groups["bare"].Success)
            {
                given = string.Join(' ', given.Replace("-", "", StringComparison.Ordinal).Select(x => x + "."));
            }

            names.Add(new PersonName(match.Groups["family"].Value, given));
            at += match.Length;
        }

        return names.Count > 0 ? names : null;
    }

    [GeneratedRegex(@"\s*(?:,|;)?\s*(?:&|\band\b|\bund\b|\bet\b|\by\b|;)\s+", RegexOptions.None, 1000)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G(?<family>" + FamilyName + @"),\s(?<given>" + InitialsPart + @")(?:,\s|$)",
        RegexOptions.None, 1000)]
    private static partial Regex FamilyThenInitials();

    [GeneratedRegex(@"\G(?<given>" + InitialsPart + @")\s?(?<family>" + FamilyName + @")(?:,\s|$)",
        RegexOptions.None, 1000)]
    private static partial Regex InitialsThenFamily();

    [GeneratedRegex(@"\G(?<family>" + FamilyName + @")\s(?<bare>(?<given>\p{Lu}{1,3}))(?:,\s|$)", RegexOptions.None,
        1000)]
    private static partial Regex FamilyThenBareInitials();

    [GeneratedRegex(@"\G(?<given>" + Capital + @"(?:\s\p{Lu}\.)*)\s(?<family>" + Capital + @")(?:,\s|$)",
        RegexOptions.None, 1000)]
    private static partial Regex GivenThenFamily();
}
