namespace RefKit.Crossref;

/// <summary>Why a check could not be made. None of these says anything about the reference.</summary>
public enum FailureKind
{
    /// <summary>There is no network, or no way to the service.</summary>
    NoNetwork,

    /// <summary>The name of the service could not be resolved; without a network this is what is seen first.</summary>
    NameNotResolved,

    /// <summary>The connection was refused, reset, or ended before the answer did.</summary>
    ConnectionFailed,

    /// <summary>No secure connection: certificate or protocol were not accepted.</summary>
    SecureConnectionFailed,

    /// <summary>No answer within the time allowed.</summary>
    Timeout,

    /// <summary>The service asked to slow down (429), longer or more often than we wait.</summary>
    RateLimited,

    /// <summary>The service answered with an error of its own (5xx, 408).</summary>
    ServiceError,

    /// <summary>The answer is not what Crossref sends: broken JSON, a web page, another work.</summary>
    UnreadableAnswer,

    /// <summary>The answer is longer than <see cref="CrossrefOptions.MaxResponseBytes"/>.</summary>
    AnswerTooLarge,

    /// <summary>Something stands between: a log-in page, a proxy, a refusal (401, 403, 407, 451, 511), a redirect to
    /// another host.</summary>
    Blocked,

    /// <summary>The service refused the request itself (400 and other 4xx).</summary>
    RequestRefused,

    /// <summary>The DOI is registered through Crossref, but its API has no metadata for it (a funder's DOI, or one
    /// just registered).</summary>
    NoMetadata,

    /// <summary>Not tried, since the checks before it all failed for the same reason; see
    /// <see cref="CrossrefOptions.OutagePause"/>.</summary>
    NotTried,
}
