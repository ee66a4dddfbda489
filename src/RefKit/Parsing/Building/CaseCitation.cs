using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>Finds the citation of a case that names its parties and its reporter (Bluebook, rule 10; APA 7, 11.4): "Brown v.
/// Board of Education, 347 U.S. 483 (1954)", "Durflinger v. Artiles, 563 F. Supp. 322 (D. Kan. 1981)".</summary>
internal static partial class CaseCitation
{
    private const float Confidence = 0.9f;

    /// <summary>Labels its parts, in place of what stood there; whether the reference begins with one.</summary>
    public static bool Label(string text, List<LabelledSpan> spans)
    {
        if (Find(text) is not { } match)
        {
            return false;
        }

        var groups = match.Groups;
        var end = groups["date"].Index + groups["date"].Length;
        spans.RemoveAll(span => span.Start < end && span.Label != FieldLabel.CitationNumber);
        Add(FieldLabel.Title, groups["title"]);
        Add(FieldLabel.Volume, groups["volume"]);
        Add(FieldLabel.ContainerTitle, groups["reporter"]);
        Add(FieldLabel.Pages, groups["page"]);
        Add(FieldLabel.Institution, groups["court"]);
        Add(FieldLabel.Date, groups["date"]);
        spans.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        return true;

        void Add(FieldLabel label, Group group)
        {
            if (group.Length > 0)
            {
                spans.Add(new LabelledSpan(label, group.Index, group.Length, Confidence));
            }
        }
    }

    private static Match? Find(string text)
    {
        if (!text.Contains(" v. ", StringComparison.Ordinal) && !text.Contains(" v ", StringComparison.Ordinal)
            && !text.Contains(" vs. ", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return Pattern().Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // The reporter is abbreviated: its first word ends in a full stop. No part is longer than a bound, so that any text takes
    // time linear in its length.
    [GeneratedRegex(
        @"^\s{0,9}(?:\[?[0-9]{1,4}[\].)]{1,2}\s{1,3})?(?<title>\p{Lu}[^\n,;]{0,120}(?:,[^\n,;]{1,60})?\sv(?:s?\.)?\s\p{Lu}[^\n;]{1,120}?)"
        + @",\s(?<volume>[0-9]{1,4})\s(?<reporter>\p{Lu}[A-Za-z]{0,9}\.(?:\s?\p{Lu}[A-Za-z]{0,9}\.?){0,4}(?:\s?[2-5](?:d|th))?)"
        + @"\s(?<page>[0-9]{1,5})(?:,\s[0-9]{1,5}(?:[–-][0-9]{1,5})?)?\s\((?:(?<court>\p{Lu}[^()\n0-9]{1,40}?),?\s)?(?<date>[0-9]{4})\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
