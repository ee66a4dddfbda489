using System.Collections.Immutable;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// What the labelled fields of running text say about where references begin: names that follow the pages or the
/// address
/// of another reference begin one, a place within a field begins none. The labeller has seen single references only,
/// and
/// yet marks the fields of several in a row well.
/// </summary>
internal sealed class FieldStarts
{
    private readonly ImmutableArray<LabelledSpan> _spans;

    public FieldStarts(string text) => _spans = SequenceLabeller.Default.Label(text).Spans;

    /// <summary>Where names start that are not the first field.</summary>
    public IEnumerable<int> Names => _spans.Skip(1).Where(static span =>
        span.Label == FieldLabel.Author).Select(static span => span.Start);

    /// <summary>How much speaks for (above 0) or against a reference that starts at a place.</summary>
    public double WeightAt(int position)
    {
        var index = FindLast(position);
        if (index < 0)
        {
            return 0;
        }

        var span = _spans[index];
        if (position < span.End && position > span.Start + 1)
        {
            return span.Label is FieldLabel.Title or FieldLabel.ContainerTitle or FieldLabel.Note ? -1 : -1.7;
        }

        if (position > span.Start + 1)
        {
            // Between fields: the next one may start a few characters on, behind a quote.
            return index + 1 < _spans.Length && _spans[index + 1].Start - position <= 2 ? Weigh(index + 1) : -1;
        }

        return Weigh(index);
    }

    private double Weigh(int index)
    {
        if (index == 0)
        {
            return 0;
        }

        // Within one reference a title follows names, or names and a date, and nothing else.
        var before = _spans[index - 1].Label;
        var isBehindNames = before is FieldLabel.Author or FieldLabel.Editor or FieldLabel.Title
            or FieldLabel.CitationNumber
            || (before == FieldLabel.Date && (index == 1 || _spans[index - 2].Label is FieldLabel.Author
                or FieldLabel.Editor));
        return _spans[index].Label switch
        {
            FieldLabel.Author => before == FieldLabel.Title ? 1 : 2.5,
            FieldLabel.CitationNumber => 1.5,
            FieldLabel.Title => isBehindNames ? -3 : IsClosing(before) ? 1.5 : -0.5,
            FieldLabel.Editor => IsClosing(before) ? 0 : -1,
            FieldLabel.Journal => IsClosing(before) ? -0.5 : -1.5,
            _ => -0.9,
        };
    }

    private static bool IsClosing(FieldLabel label) =>
        label is FieldLabel.Doi or FieldLabel.Url or FieldLabel.Pages or FieldLabel.Date or FieldLabel.Publisher
            or FieldLabel.Accessed or FieldLabel.Identifier;

    private int FindLast(int position)
    {
        var (low, high) = (0, _spans.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }
}
