using System.Collections.Immutable;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// What the labelled fields of running text say about where references begin: names behind the pages or the address of
/// another reference begin one, a place within a field begins none. The labeller has seen single references only, and
/// yet marks the fields of several in a row well.
/// </summary>
internal sealed class FieldContext
{
    private const int None = 30;

    private readonly ImmutableArray<LabelledSpan> _spans;

    public FieldContext(string text) => _spans = SequenceLabeller.Default.Label(text).Spans;

    /// <summary>Writes the hashes of the features of a reference that begins at a place.</summary>
    /// <param name="position">The place.</param>
    /// <param name="words">The logarithm of the odds that the words and marks around it give.</param>
    /// <param name="features">Where the hashes go.</param>
    public int Write(int position, double words, Span<ulong> features)
    {
        var writer = new FeatureList(features);
        var last = FindLast(position);
        var state = StateOf(last, position, out var next);
        var (before1, before2, before3) = (LabelAt(next - 1), LabelAt(next - 2), LabelAt(next - 3));
        var (after1, after2, after3) = (LabelAt(next), LabelAt(next + 1), LabelAt(next + 2));
        var odds = LogOdds.Bucket(words, 0.75);
        var coarse = LogOdds.Bucket(words, 2);
        var near = Pack(state, before1, after1);
        writer.Add(100, odds);
        writer.Add(101, near);
        writer.Add(102, coarse, near);
        writer.Add(103, Pack(state, before1, before2, after1));
        writer.Add(104, Pack(state, before1, after1, after2));
        writer.Add(105, Pack(state, before1, before2, after1, after2));
        writer.Add(106, Pack(before1, before2, before3, after1, after2, after3));
        writer.Add(107, Pack(state, after1, after2, after3));
        writer.Add(108, Pack(state, before1, before2, before3));
        var since = Since(next - 1);
        writer.Add(109, TokenHash.Combine(Pack(state, after1), since));
        writer.Add(110, TokenHash.Combine(near, since));
        writer.Add(111, ConfidenceAt(next), near);
        writer.Add(112, ConfidenceAt(next - 1), near);
        writer.Add(113, TokenHash.Combine(Until(next), since));
        writer.Add(114, TokenHash.Combine(Pack(state, after1), Until(next)));
        writer.Add(115, coarse, TokenHash.Combine(since, Until(next)));
        return writer.Count;
    }

    // 0 between fields, 1 at the start of one, 2 and more within one; next is the first field that starts there or
    // later, or the one the place is in.
    private int StateOf(int last, int position, out int next)
    {
        next = last + 1;
        if (last < 0)
        {
            return 0;
        }

        var span = _spans[last];
        if (position <= span.Start + 1 && position < span.End)
        {
            next = last;
            return 1;
        }

        if (position >= span.End)
        {
            // The field may start a few characters on, behind a quote.
            return next < _spans.Length && _spans[next].Start - position <= 2 ? 1 : 0;
        }

        next = last;
        return position - span.Start < 12 ? 2 : span.End - position < 12 ? 3 : 4;
    }

    private int LabelAt(int index) => (uint)index < (uint)_spans.Length ? (int)_spans[index].Label : None;

    private int ConfidenceAt(int index) => (uint)index < (uint)_spans.Length
        ? (int)(_spans[index].Confidence * 5) : None;

    // Which fields have been seen since the last names, these not counted.
    private ulong Since(int index)
    {
        ulong seen = 0;
        for (var i = index; i >= 0 && index - i < 14; i--)
        {
            var group = GroupOf(_spans[i].Label);
            if (group == 0)
            {
                return seen;
            }

            seen |= 1ul << group;
        }

        return seen + 1;
    }

    // Which fields come up to the next names.
    private ulong Until(int index)
    {
        ulong seen = 0;
        for (var i = index + 1; i < _spans.Length && i - index < 8; i++)
        {
            var group = GroupOf(_spans[i].Label);
            if (group == 0)
            {
                return seen;
            }

            seen |= 1ul << group;
        }

        return seen + 1;
    }

    private static int GroupOf(FieldLabel label) => label switch
    {
        FieldLabel.Author => 0,
        FieldLabel.Title => 1,
        FieldLabel.Journal or FieldLabel.ContainerTitle => 2,
        FieldLabel.Date => 3,
        FieldLabel.Pages => 4,
        FieldLabel.Volume or FieldLabel.Issue => 5,
        FieldLabel.Publisher or FieldLabel.Location or FieldLabel.Institution => 6,
        FieldLabel.Doi or FieldLabel.Url or FieldLabel.Identifier => 7,
        _ => 8,
    };

    private static ulong Pack(params ReadOnlySpan<int> values)
    {
        ulong packed = 3;
        foreach (var value in values)
        {
            packed = TokenHash.Combine(packed, (ulong)value);
        }

        return packed;
    }

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
