using System.Collections.Immutable;

namespace RefKit.Linting;

/// <summary>Edits of one text in order, of which no two change the same place.</summary>
internal sealed class EditSet
{
    private readonly SortedSet<ScriptEdit> _taken = new(ByPlace);

    /// <summary>The edits that were taken, in the order of their places.</summary>
    public ImmutableArray<ScriptEdit> Edits => [.. _taken];

    /// <summary>Takes the edits of a finding, all or none.</summary>
    /// <returns>Whether they were taken.</returns>
    public bool TryAdd(IReadOnlyCollection<LintEdit> edits, string rule)
    {
        if (edits.Count == 0 || edits.Any(Overlaps))
        {
            return false;
        }

        foreach (var edit in edits)
        {
            _taken.Add(new ScriptEdit(edit.Start, edit.Length, edit.NewText, rule));
        }

        return true;
    }

    private static Comparer<ScriptEdit> ByPlace { get; } = Comparer<ScriptEdit>.Create(static (x, y) =>
        x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.Length.CompareTo(y.Length));

    // Something put in may stand at the edge of what goes, before it where both begin at one place.
    private bool Overlaps(LintEdit edit)
    {
        var here = _taken.GetViewBetween(Place(edit.Start, 0), Place(edit.Start, int.MaxValue));
        if (here.Any(other => other.Length > 0 == edit.Length > 0))
        {
            return true;
        }

        if (edit.Start > 0)
        {
            var before = _taken.GetViewBetween(Place(0, 0), Place(edit.Start - 1, int.MaxValue)).Max;
            if (before.Start + before.Length > edit.Start)
            {
                return true;
            }
        }

        return edit.Length > 1
            && _taken.GetViewBetween(Place(edit.Start + 1, 0), Place(edit.End - 1, int.MaxValue)).Count > 0;
    }

    private static ScriptEdit Place(int start, int length) => new(start, length, "", "");
}
