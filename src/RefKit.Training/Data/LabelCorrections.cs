using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Corrects what the conversion of the AnyStyle data could not cut: AnyStyle labels whole words, so that "2013;68(3)"
/// came out as a volume "2013;68" with the year inside, and one in ten names of editors took "(Eds.)." along. Then what
/// the sources label otherwise than most: see the other corrections.
/// </summary>
internal static partial class LabelCorrections
{
    /// <summary>The reference with such fields cut; the same one where there are none.</summary>
    public static LabelledReference Apply(LabelledReference reference)
    {
        var spans = new List<LabelledSpan>();
        foreach (var span in reference.Spans)
        {
            var cut = span.Label == FieldLabel.Volume
                ? YearLength(reference.Text.AsSpan(span.Start, span.Length)) : 0;
            if (cut == 0)
            {
                spans.Add(WithoutRole(reference.Text, span));
                continue;
            }

            var (start, end) = SpanTrimmer.Trim(reference.Text, FieldLabel.Volume, span.Start + cut, span.End);
            spans.Add(new LabelledSpan(FieldLabel.Date, span.Start, 4, 1));
            if (end > start)
            {
                spans.Add(new LabelledSpan(FieldLabel.Volume, start, end - start, 1));
            }
        }

        DayAndAddressCorrections.Apply(reference.Text, spans);
        ContributorCorrections.Apply(reference.Text, spans);
        TitleCorrections.Apply(reference.Text, spans);
        NameOrganization(spans);
        return spans.SequenceEqual(reference.Spans) ? reference : reference with { Spans = spans };
    }

    // "Centers for Disease Control and Prevention. (1998). Update: ...": who stands in front of date and title, where no
    // author is, wrote it. Most references say so, some have a publisher or an institution there.
    private static void NameOrganization(List<LabelledSpan> spans)
    {
        var first = spans.FindIndex(static x => x.Label != FieldLabel.CitationNumber);
        if (first < 0 || first + 1 >= spans.Count
            || spans[first].Label is not (FieldLabel.Publisher or FieldLabel.Institution)
            || spans[first + 1].Label is not (FieldLabel.Date or FieldLabel.Title)
            || spans.Exists(static x => x.Label is FieldLabel.Author or FieldLabel.Editor)
            || !spans.Exists(static x => x.Label == FieldLabel.Title))
        {
            return;
        }

        spans[first] = spans[first] with { Label = FieldLabel.Author };
    }

    // "(J. Strachey, Trans.)." is the name of J. Strachey.
    private static LabelledSpan WithoutRole(string text, LabelledSpan span)
    {
        if (span.Label is not (FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator))
        {
            return span;
        }

        var value = text.Substring(span.Start, span.Length);
        var lead = LeadingRole().Match(value).Length;
        var tail = TrailingRole().Match(value) is { Success: true } role ? role.Index : value.Length;
        var from = span.Start + (lead < tail ? lead : 0);
        var (start, end) = SpanTrimmer.Trim(text, span.Label, from, span.Start + tail);
        start += text[start] == '(' && !text.AsSpan(start, end - start).Contains(')') ? 1 : 0;
        return start < end ? span with { Start = start, Length = end - start } : span;
    }

    [GeneratedRegex(@"^\(?(?:Eds?|Trans|Hrsg|Hg)\.?\)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex LeadingRole();

    [GeneratedRegex(@"[,\s(\[]+(?:Eds?|Trans|Hrsg|Hg|Editors?|Translators?)\.?[)\]]?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrailingRole();

    // The length of "2013;" with the spaces around the semicolon; 0 where the volume does not start so.
    private static int YearLength(ReadOnlySpan<char> volume)
    {
        if (volume.Length < 6 || volume[0] is not ('1' or '2') || volume[..4].ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }

        var i = 4;
        while (i < volume.Length && volume[i] == ' ')
        {
            i++;
        }

        return i < volume.Length && volume[i] == ';' ? i + 1 : 0;
    }
}
