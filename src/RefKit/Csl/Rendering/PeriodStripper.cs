using System.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Carries out <c>strip-periods</c> over a part of the run tree.</summary>
internal static class PeriodStripper
{
    /// <summary>The text without full stops, but for those within a word such as "a.m".</summary>
    public static string Apply(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
        {
            return text;
        }

        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '.' || (i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1])))
            {
                output.Append(text[i]);
            }
        }

        return output.ToString();
    }

    public static void Apply(List<RunNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Children is { } children)
            {
                Apply(children);
            }
            else
            {
                node.Text = Apply(node.Text!);
            }
        }
    }
}
