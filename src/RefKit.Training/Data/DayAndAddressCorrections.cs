using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Corrects the days of a conference that are labelled as pages, and addresses with words in front of them. "36, 3" as one
/// volume stays, as most sources have it: the field parsers part it.
/// </summary>
internal static partial class DayAndAddressCorrections
{
    /// <summary>Corrects the fields in place.</summary>
    public static void Apply(string text, List<LabelledSpan> spans)
    {
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            if (spans[i].Label == FieldLabel.Pages && i + 1 < spans.Count && IsDays(text, spans[i], spans[i + 1]))
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

    private static bool IsDays(string text, LabelledSpan pages, LabelledSpan next) => next.Label == FieldLabel.Date
        && next.Start == pages.End + 1 && char.IsLetter(text[next.Start])
        && Days().IsMatch(text.AsSpan(pages.Start, pages.Length));

    [GeneratedRegex(@"^[12]?\d\s?[-–]\s?[1-3]?\d$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Days();

    [GeneratedRegex(@"\G[^/.:]*\s(?=https?:|www\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressLead();
}
