using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>
/// Corrects what the conversion of the AnyStyle data could not cut: AnyStyle labels whole words, so that "2013;68(3)"
/// came out as a volume "2013;68" with the year inside.
/// </summary>
internal static class LabelCorrections
{
    /// <summary>The reference with such volumes cut into date and volume; the same one where there are none.</summary>
    public static LabelledReference Apply(LabelledReference reference)
    {
        var spans = new List<LabelledSpan>();
        foreach (var span in reference.Spans)
        {
            var cut = span.Label == FieldLabel.Volume
                ? YearLength(reference.Text.AsSpan(span.Start, span.Length)) : 0;
            if (cut == 0)
            {
                spans.Add(span);
                continue;
            }

            var (start, end) = SpanTrimmer.Trim(reference.Text, FieldLabel.Volume, span.Start + cut, span.End);
            spans.Add(new LabelledSpan(FieldLabel.Date, span.Start, 4, 1));
            if (end > start)
            {
                spans.Add(new LabelledSpan(FieldLabel.Volume, start, end - start, 1));
            }
        }

        return spans.Count == reference.Spans.Count ? reference : reference with { Spans = spans };
    }

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
