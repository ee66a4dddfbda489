using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>Damages references as PDF readers, scanners and pasting do; the spans move along.</summary>
internal sealed class TextNoise(ulong seed)
{
    // What scanned pages are misread as.
    private static readonly (string Printed, string[] Read)[] Misread =
    [
        ("vol.", ["voi.", "voi.", "voi,", "voL"]), ("voll.", ["voli.", "voli.", "volL"]),
        ("III", ["Ili", "Ill", "III"]), ("VIII", ["Vili", "Vili", "VIIl"]), ("II", ["Il", "11", "II"]),
        ("VII", ["VIl", "VII"]), ("pp.", ["pp,", "pp", "p p."]), ("p.", ["p,", "p", "P."]),
        ("ll", ["U", "li", "11"]), ("rn", ["m"]), ("m", ["rn", "ni"]), ("tt", ["ti", "it"]), ("h", ["li", "b"]),
        ("c", ["e"]), ("e", ["c", "o"]), ("l", ["1", "i", "I"]), ("i", ["l", "ì", "1"]), ("1", ["l", "i", "I"]),
        ("0", ["o", "O"]), ("5", ["S", "s"]), ("’", ["'", "’ ", "”"]), (", ", [". ", "; ", ","]),
        (". ", [", ", "."]), ("A", ["À"]), ("G", ["C"]), ("S", ["5"]), ("fi", ["h", "f i"]), ("«", ["“", "c"]),
        ("»", ["”", "■»"]),
    ];

    private SplitMix _random = new(seed);

    /// <summary>A damaged copy.</summary>
    public LabelledReference Damage(LabelledReference reference, string id)
    {
        var kind = _random.Next(8);
        var rate = 0.03 + (0.15 * _random.Next(3));
        var text = new StringBuilder(reference.Text.Length + 16);
        var moved = new int[reference.Text.Length + 1];
        var upperUntil = kind == 4 && reference.Spans.Count > 0 && reference.Spans[0].Label == FieldLabel.Author
            ? reference.Spans[0].End : 0;
        for (var i = 0; i < reference.Text.Length; i++)
        {
            moved[i] = text.Length;
            var c = reference.Text[i];
            var next = i + 1 < reference.Text.Length ? reference.Text[i + 1] : ' ';
            switch (kind)
            {
                case 0 when c == ' ' && i > 0 && IsMark(reference.Text[i - 1]) && _random.Chance(rate):
                    break;
                case 1 when c is ',' or '.' or ':' or ';' or ')' && _random.Chance(rate):
                    text.Append(' ').Append(c);
                    break;
                case 2:
                    text.Append(c is '"' or '“' or '”' or '‘' or '«' or '»' ? ' ' : c);
                    break;
                case 3:
                    text.Append(char.ToLowerInvariant(c));
                    break;
                case 4:
                    text.Append(i < upperUntil ? char.ToUpperInvariant(c) : c);
                    break;
                case 5 when char.IsLetter(c) && char.IsLetter(next) && char.IsLower(next) && _random.Chance(rate / 12):
                    text.Append(c).Append("- ");
                    break;
                case 5 when c == ' ' && char.IsLetter(next) && _random.Chance(rate / 6):
                    break;
                case 6 or 7 when IsInWord(reference.Text, i) && _random.Chance(rate / 8):
                    text.Append(c).Append('-');
                    break;
                case 6 or 7 when _random.Chance(rate / 2) && Misprint(reference.Text, i) is var (printed, read):
                    text.Append(read);
                    for (; printed > 1; printed--)
                    {
                        moved[++i] = text.Length;
                    }

                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        moved[^1] = text.Length;
        var result = text.ToString();
        var spans = new List<LabelledSpan>();
        foreach (var span in reference.Spans)
        {
            var (start, end) = SpanTrimmer.Trim(result, span.Label, moved[span.Start], moved[span.End]);
            if (end > start)
            {
                spans.Add(span with { Start = start, Length = end - start });
            }
        }

        return new LabelledReference(id, "made", result, spans, reference.Unlabelled);
    }

    // How many characters are read as what; null where nothing is misread.
    private (int Printed, string Read)? Misprint(string text, int at)
    {
        foreach (var (printed, read) in Misread)
        {
            if (string.CompareOrdinal(text, at, printed, 0, printed.Length) == 0)
            {
                // Single letters are misread more seldom than the short words of a volume or of pages.
                return printed.Length > 1 || _random.Chance(0.15)
                    ? (printed.Length, read[_random.Next(read.Length)]) : null;
            }
        }

        return null;
    }

    // Words are broken at line ends, two letters and more on each side.
    private static bool IsInWord(string text, int at)
    {
        for (var i = at - 1; i <= at + 2; i++)
        {
            if (i < 0 || i >= text.Length || !char.IsLetter(text[i]) || (i > at - 1 && !char.IsLower(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char c) => c is '.' or ',' or ';' or ':' or ')';
}
