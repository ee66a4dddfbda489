using System.Collections.Immutable;

namespace RefKit;

/// <summary>What a reference says of the journal it appeared in: title, abbreviation and ISSNs together.</summary>
/// <param name="Title">The full title, or null.</param>
/// <param name="Abbreviation">The abbreviated title, or null.</param>
/// <param name="Issns">The ISSNs with a right check digit; empty when there is none.</param>
public sealed record Journal(string? Title, string? Abbreviation, ImmutableArray<Issn> Issns)
{
    /// <summary>Equal when titles and ISSNs are.</summary>
    public bool Equals(Journal? other) => other is not null
        && string.Equals(Title, other.Title, StringComparison.Ordinal)
        && string.Equals(Abbreviation, other.Abbreviation, StringComparison.Ordinal)
        && Issns.AsSpan().SequenceEqual(other.Issns.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Abbreviation, Issns.Length);

    /// <summary>The title, else the abbreviation, else the first ISSN.</summary>
    public override string ToString() =>
        Title ?? Abbreviation ?? (Issns.IsEmpty ? "" : Issns[0].ToString());
}
