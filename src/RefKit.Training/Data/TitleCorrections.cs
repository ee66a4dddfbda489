using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Data;

/// <summary>Cuts the container from a title that took it along: "Törnrosens bok. In Samlade Skrifter".</summary>
internal static partial class TitleCorrections
{
    /// <summary>Corrects the fields in place.</summary>
    public static void Apply(string text, List<LabelledSpan> spans)
    {
        var index = spans.FindIndex(static x => x.Label == FieldLabel.Title);
        if (index < 0 || spans.Exists(static x => x.Label is FieldLabel.ContainerTitle or FieldLabel.Journal))
        {
            return;
        }

        var span = spans[index];
        var match = In().Match(text, span.Start, span.Length);
        var isQuoted = span.Start > 0 && text[span.Start - 1] is '“' or '"' or '«' or '‘';
        if (!match.Success || (!isQuoted && match.Value[0] is '”' or '"' or '»'))
        {
            return;
        }

        var (start, end) = SpanTrimmer.Trim(text, FieldLabel.ContainerTitle, match.Index + match.Length, span.End);
        var (from, to) = SpanTrimmer.Trim(text, FieldLabel.Title, span.Start, match.Index);
        if (end - start < MinLength || to - from < MinLength)
        {
            return;
        }

        spans[index] = span with { Start = from, Length = to - from };
        spans.Insert(index + 1, new LabelledSpan(FieldLabel.ContainerTitle, start, end - start, 1));
    }

    private const int MinLength = 4;

    // Behind a full stop with a capital, behind a closing quote also without.
    [GeneratedRegex(@"(?:(?<=\w)\.\s(?:In|Dans|IN):?|[”»""]\s(?:[Ii]n|[Dd]ans):?|\bIn:)\s(?=[«“""\p{Lu}])",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex In();
}
