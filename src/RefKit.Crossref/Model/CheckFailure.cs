namespace RefKit.Crossref;

/// <summary>Why a check could not be made.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Message">A full sentence for people.</param>
public sealed record CheckFailure(FailureKind Kind, string Message)
{
    /// <summary>The HTTP status of the last answer; null when there was none.</summary>
    public int? StatusCode { get; init; }

    /// <summary>How long the service asked to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>For <see cref="FailureKind.NotTried"/>: the kind of the failures before.</summary>
    public FailureKind? Cause { get; init; }

    /// <summary>Whether no connection to the service could be made at all, now or in the checks before.</summary>
    public bool IsOffline => (Cause ?? Kind) is FailureKind.NoNetwork or FailureKind.NameNotResolved
        || ((Cause ?? Kind) is FailureKind.ConnectionFailed && HasNoConnection);

    internal bool HasNoConnection { get; init; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
