using RefKit.Parsing.Features;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>Parts from the end of a title what is none of it: "Medical microbiology. Fourth edition", "Storia di Venezia,
/// vol. II".</summary>
internal static class TitleEnd
{
    private const int MaxRoman = 6;

    /// <summary>Parts an edition and a volume from the first title, where no other place gives them.</summary>
    public static void Part(string text, List<LabelledSpan> spans)
    {
        var index = spans.FindIndex(static span => span.Label == FieldLabel.Title);
        if (index < 0)
        {
            return;
        }

        PartEdition(text, spans, index);
        PartVolume(text, spans, index);
    }

    private static void PartEdition(string text, List<LabelledSpan> spans, int index)
    {
        var title = spans[index];
        var stop = text.AsSpan(title.Start, title.Length).LastIndexOf(". ");
        if (stop > 0 && !Has(spans, FieldLabel.Edition)
            && EditionParser.IsEdition(text.AsSpan(title.Start + stop + 2, title.Length - stop - 2)))
        {
            spans[index] = title with { Length = stop };
            spans.Insert(index + 1, new LabelledSpan(
                FieldLabel.Edition, title.Start + stop + 2, title.Length - stop - 2, title.Confidence));
        }
    }

    private static void PartVolume(string text, List<LabelledSpan> spans, int index)
    {
        var span = spans[index];
        var title = text.AsSpan(span.Start, span.Length);
        var space = title.LastIndexOf(' ');
        var numeral = title[(space + 1)..];
        if (space < 0 || !IsNumeral(numeral) || Has(spans, FieldLabel.Volume) || Has(spans, FieldLabel.Journal)
            || Has(spans, FieldLabel.ContainerTitle))
        {
            return;
        }

        var before = title[..space].TrimEnd();
        var label = before[(before.LastIndexOfAny(" ,;—") + 1)..];
        before = before[..^label.Length].TrimEnd();
        var rest = before.TrimEnd(" ,;:—–").Length;
        if (rest == 0 || before[^1] is not (',' or '.' or ';' or ':' or '—' or '–') || !IsLabel(label, numeral))
        {
            return;
        }

        spans[index] = span with { Length = rest };
        spans.Insert(index + 1, new LabelledSpan(
            FieldLabel.Volume, span.Start + space + 1, numeral.Length, span.Confidence));
    }

    // "vol.", "tomo", and "T. II"; "v. 22" is a version, and "T. Li" a name.
    private static bool IsLabel(ReadOnlySpan<char> label, ReadOnlySpan<char> numeral) =>
        NumberLabels.Of(label) == NumberRole.Volume
        && (label.TrimEnd('.').Length > 1 || (label is ['t' or 'T', '.'] && (char.IsAsciiDigit(numeral[0]) || IsRoman(numeral))));

    // "12", "II", and as scanners read it: "Ill", "Vili".
    private static bool IsNumeral(ReadOnlySpan<char> word) => !word.IsEmpty
        && (word.IndexOfAnyExceptInRange('0', '9') < 0 ? word.Length <= 3
            : word.Length <= MaxRoman && (IsRoman(word) || (char.IsUpper(word[0]) && word.IndexOfAnyExcept("IVXLil") < 0)));

    private static bool IsRoman(ReadOnlySpan<char> word) =>
        word.IndexOfAnyExceptInRange('A', 'Z') < 0 && RomanNumeral.IsValid(word);

    private static bool Has(List<LabelledSpan> spans, FieldLabel label) => spans.Exists(span => span.Label == label);
}
