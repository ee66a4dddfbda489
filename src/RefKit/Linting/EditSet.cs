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
        var before = _taken.GetViewBetween(new ScriptEdit(0, 0, "", ""), new ScriptEdit(edit.Start, int.MaxValue, "", "")).Max;
        if (before.Rule is not null && (before.Start == edit.Start
            ? before.Length > 0 == edit.Length > 0
            : before.Start + before.Length > edit.Start))
        {
            return true;
        }

        return edit.Length > 1 && _taken.GetViewBetween(
            new ScriptEdit(edit.Start + 1, 0, "", ""), new ScriptEdit(edit.End - 1, int.MaxValue, "", "")).Count > 0;
    }
}
