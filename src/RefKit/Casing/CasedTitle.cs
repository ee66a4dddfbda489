using System.Collections.Immutable;

namespace RefKit.Casing;

/// <summary>A title in another case, with all that was changed. Immutable and thread-safe.</summary>
public sealed record CasedTitle
{
    internal CasedTitle(
        string text, ImmutableArray<CaseChange> changes, double confidence, CasingOutcome outcome)
    {
        Text = text;
        Changes = changes;
        Confidence = confidence;
        Outcome = outcome;
    }

    /// <summary>The title as it reads now; as long as it was, and different only in the case of letters. Inline markup
    /// stays as it was.</summary>
    public string Text { get; }

    /// <summary>The words that were changed, in order.</summary>
    public ImmutableArray<CaseChange> Changes { get; }

    /// <summary>How probable it is that the whole title is right now, from 0 to 1. Words that were kept count too: a
    /// doubtful name that kept its capital makes it low. 1 where only rules decided.</summary>
    public double Confidence { get; }

    /// <summary>What was done.</summary>
    public CasingOutcome Outcome { get; }

    /// <inheritdoc/>
    public bool Equals(CasedTitle? other) =>
        other is not null && Text == other.Text && Confidence.Equals(other.Confidence) && Outcome == other.Outcome
        && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Outcome, Changes.Length);

    /// <summary>The title.</summary>
    public override string ToString() => Text;
}
