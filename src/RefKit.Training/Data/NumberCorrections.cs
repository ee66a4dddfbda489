using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Corrects numbers that the sources label together or by another name than most: "36, 3" as one volume, "no. 185" and
/// "4期" as a volume where most have an issue, the days of a conference as pages.
/// </summary>
internal static partial class NumberCorrections
{
    /// <summary>Corrects the fields in place.</summary>
    public static void Apply(string text, List<LabelledSpan> spans)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            if (spans[i].Label == FieldLabel.Volume)
            {
                CorrectVolume(text, spans, i);
            }
            else if (spans[i].Label == FieldLabel.Pages && i + 1 < spans.Count && IsDays(text, spans[i], spans[i + 1]))
            {
                spans[i] = new LabelledSpan(FieldLabel.Date, spans[i].Start, spans[i + 1].End - spans[i].Start, 1);
                spans.RemoveAt(i + 1);
            }
            else if (spans[i].Label is FieldLabel.Url or FieldLabel.Doi)
            {
                var lead = AddressLead().Match(text, spans[i].Start, spans[i].Length).Length;
                spans[i] = spans[i] with { Start = spans[i].Start + lead, Length = spans[i].Length - lead };
            }
        }
    }

    private static void CorrectVolume(string text, List<LabelledSpan> spans, int index)
    {
        var span = spans[index];
        var hasIssue = spans.Exists(static x => x.Label == FieldLabel.Issue);
        if (!hasIssue && char.IsAsciiDigit(text[span.Start])
            && (IssueWord().IsMatch(text[..span.Start])
                || text.AsSpan(span.End).TrimStart() is ['期' or '号' or '號' or '호', ..]))
        {
            spans[index] = span with { Label = FieldLabel.Issue };
            return;
        }

        var match = Pair().Match(text, span.Start, span.Length);
        if (!match.Success || hasIssue)
        {
            return;
        }

        // "36, 3 (1988), 454-469" and "65, (11)" have the issue there, "5, 374 (1972)" the page.
        var isIssue = match.Value.Contains('(', StringComparison.Ordinal)
            || spans.Exists(static x => x.Label == FieldLabel.Pages);
        var second = isIssue ? FieldLabel.Issue : FieldLabel.Pages;
        spans[index] = span with { Length = match.Groups["volume"].Length };
        spans.Insert(index + 1, new LabelledSpan(second, match.Groups["next"].Index, match.Groups["next"].Length, 1));
    }

    private static bool IsDays(string text, LabelledSpan pages, LabelledSpan next) => next.Label == FieldLabel.Date
        && next.Start == pages.End + 1 && char.IsLetter(text[next.Start])
        && Days().IsMatch(text.AsSpan(pages.Start, pages.Length));

    [GeneratedRegex(@"^[12]?\d\s?[-–]\s?[1-3]?\d$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\G(?<volume>[A-Z]?\d{1,4})\s?,\s?\(?(?<next>[A-Z]?\d{1,6}(?:[-–/]\d{1,4})?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\b(?:nos?|nrs?|n[°º])\s?\.?\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        | RegexOptions.RightToLeft, 1000)]
    private static partial Regex IssueWord();

    [GeneratedRegex(@"\G[^/.:]*\s(?=https?:|www\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressLead();
}
