using System.Collections.Immutable;

namespace RefKit.Crossref;

/// <summary>What the check of one reference found. Immutable and thread-safe.</summary>
/// <param name="Reference">The reference that was checked.</param>
/// <param name="Verdict">What it came to.</param>
public sealed record VerificationResult(Reference Reference, Verdict Verdict)
{
    /// <summary>The DOI asked for; null when the reference has none, or a malformed one.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The fields that both sides state and that were compared.</summary>
    public ImmutableArray<ComparedField> CheckedFields { get; init; } = [];

    /// <summary>The fields that differ, with both values; never empty for <see cref="Verdict.Mismatch"/>.</summary>
    public ImmutableArray<FieldMismatch> Mismatches { get; init; } = [];

    /// <summary>What Crossref has; null when nothing was read.</summary>
    public RegisteredWork? Registered { get; init; }

    /// <summary>The agency that the DOI is registered with, where Crossref has no metadata: "DataCite",
    /// "mEDRA".</summary>
    public string? Agency { get; init; }

    /// <summary>Why the check could not be made; null for all other verdicts.</summary>
    public CheckFailure? Failure { get; init; }

    /// <summary>How many requests were sent, retries and follow-up questions included.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether the DOI is an alias: Crossref answered with the record of another DOI.</summary>
    public bool IsAlias => Registered is { } work && Doi is { } asked && work.Doi != asked;

    /// <summary>The notices that retract the work; with any verdict but <see cref="Verdict.Retracted"/> the reference
    /// seems to mean another work, or the retraction was taken back.</summary>
    public ImmutableArray<UpdateNotice> Retractions =>
        Registered is null ? [] : [.. Registered.UpdatedBy.Where(static notice => notice.IsRetraction)];

    /// <summary>The other notices: corrections, expressions of concern, partial retractions, new versions.</summary>
    public ImmutableArray<UpdateNotice> OtherNotices =>
        Registered is null ? [] : [.. Registered.UpdatedBy.Where(static notice => !notice.IsRetraction)];

    /// <summary>The result in one English sentence.</summary>
    public override string ToString() => Verdict switch
    {
        Verdict.Verified when CheckedFields.IsEmpty => $"{Doi} is registered; the reference states nothing to compare.",
        Verdict.Verified => $"{Doi} is this work.",
        Verdict.Mismatch => $"{Doi} does not agree: {string.Join("; ", Mismatches)}.",
        Verdict.Retracted => $"{Doi} is retracted{DescribeNotice()}.",
        Verdict.NotRegistered => $"{Doi} is not registered.",
        Verdict.RegisteredElsewhere => $"{Doi} is registered with {Agency}, not with Crossref.",
        Verdict.Malformed => $"'{Reference[TextVariable.Doi]}' is not a DOI.",
        Verdict.NoDoi => "The reference has no DOI.",
        _ => $"Could not be checked: {Failure?.Message}",
    };

    private string DescribeNotice() => Retractions switch
    {
        [{ Doi: { } notice, Date: { } date }, ..] => $" (notice {notice}, {date})",
        [{ Doi: { } notice }, ..] => $" (notice {notice})",
        _ => "",
    };
}
