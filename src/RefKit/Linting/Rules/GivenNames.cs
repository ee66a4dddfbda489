using System.Text;

namespace RefKit.Linting.Rules;

/// <summary>Given names and their initials.</summary>
internal static class GivenNames
{
    /// <summary>Whether there is a name that is written out.</summary>
    public static bool HasFullName(string given)
    {
        if (given.AsSpan().IndexOfAny("[(0123456789&") >= 0)
        {
            return false;
        }

        foreach (var word in given.Split([' ', '-']))
        {
            if (word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.EndsWith('.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"John Albert" as "J. A.", "Jean-Luc" as "J.-L."; a particle stays.</summary>
    public static string ToInitials(string given)
    {
        var initials = new StringBuilder();
        foreach (var word in given.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            initials.Append(initials.Length > 0 ? " " : "");
            if (char.IsLower(word[0]))
            {
                initials.Append(word);
                continue;
            }

            var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Where(static part => char.IsUpper(part[0]));
            initials.AppendJoin('-', parts.Select(static part => part.EndsWith('.') ? part : part[0] + "."));
        }

        return initials.ToString();
    }
}
