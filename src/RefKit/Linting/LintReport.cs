using System.Collections.Immutable;

namespace RefKit.Linting;

/// <summary>What was found in a list. Immutable and thread-safe.</summary>
public sealed record LintReport
{
    /// <summary>The style whose manual was asked, such as <c>apa</c>.</summary>
    public required string Style { get; init; }

    /// <summary>The entries, in order.</summary>
    public required ImmutableArray<LintedEntry> Entries { get; init; }

    /// <summary>What was found, in the order of the places.</summary>
    public required ImmutableArray<LintFinding> Findings { get; init; }

    /// <summary>SHA-256 of the text that was read (as UTF-8), in hexadecimal: tells whether an edit script still
    /// fits.</summary>
    public required string Checksum { get; init; }

    /// <summary>The findings of one entry.</summary>
    /// <param name="entryIndex">The entry, from 0.</param>
    public IEnumerable<LintFinding> FindingsOf(int entryIndex) =>
        Findings.Where(finding => finding.EntryIndex == entryIndex);
}
