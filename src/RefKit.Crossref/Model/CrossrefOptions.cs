namespace RefKit.Crossref;

/// <summary>How to ask Crossref. All values are checked once, by the constructor of
/// <see cref="ReferenceVerifier"/>.</summary>
public sealed record CrossrefOptions
{
    /// <summary>The defaults: the public API, without a contact.</summary>
    public static CrossrefOptions Default { get; } = new();

    /// <summary>The root of the API, http or https, without query. Default: the public API.</summary>
    public string BaseUrl { get; init; } = "https://api.crossref.org";

    /// <summary>An e-mail address by which Crossref can reach who runs this. It is sent with each request and leads
    /// into the "polite" pool, which allows more. Default: null, the public pool.</summary>
    public string? Mailto { get; init; }

    /// <summary>Name and version of the calling program, such as "refkit/1.0"; goes into the User-Agent in front of the
    /// library's own. Default: null.</summary>
    public string? Product { get; init; }

    /// <summary>The most requests at one time, whatever the service allows; 1 to 64. The service's own limit holds too,
    /// and until it is known requests go one by one. Default: 3.</summary>
    public int MaxConcurrency { get; init; } = 3;

    /// <summary>How often a request is repeated when it failed in a way that may pass; 0 to 20. Default: 4.</summary>
    public int MaxRetries { get; init; } = 4;

    /// <summary>The wait before the first repetition; it doubles with each and is spread at random. Default: 1
    /// s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that the service may ask for (Retry-After); asked for a longer one, the check ends as
    /// could-not-check at once. Default: 30 s.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The time for one request with its answer. Default: 20 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The time for one reference from its first request on, with all repetitions, waits and follow-up
    /// questions; time in the queue before does not count. Default: 90 s.</summary>
    public TimeSpan OverallTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The longest answer that is read, unpacked; at least 1,024. Default: 32 MiB.</summary>
    public int MaxResponseBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// How long nothing is asked once the service is plainly out of reach: after one check that could make no
    /// connection with all its repetitions (at most 2 of them while nothing was ever answered), or after 5 checks in a
    /// row (2 while nothing was ever answered) that failed otherwise. Checks in that time end at once as
    /// could-not-check (<see cref="FailureKind.NotTried"/>), so that a long list ends quickly; the first check after it
    /// tries again. Zero: each check tries for itself. Default: 30 s.
    /// </summary>
    public TimeSpan OutagePause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock for all waits and limits. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        Require(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && url.Query.Length == 0 && url.Fragment.Length == 0,
            nameof(BaseUrl), "an absolute http or https address without query");
        Require(Mailto is null || IsAddress(Mailto), nameof(Mailto), "an e-mail address");
        Require(Product is null || IsProduct(Product), nameof(Product), "a name and version such as 'refkit/1.0'");
        Require(MaxConcurrency is >= 1 and <= 64, nameof(MaxConcurrency), "1 to 64");
        Require(MaxRetries is >= 0 and <= 20, nameof(MaxRetries), "0 to 20");
        Require(IsDuration(RetryDelay), nameof(RetryDelay), "more than 0 and at most a day");
        Require(IsDuration(AttemptTimeout), nameof(AttemptTimeout), "more than 0 and at most a day");
        Require(IsDuration(OverallTimeout), nameof(OverallTimeout), "more than 0 and at most a day");
        Require(MaxRetryAfter == TimeSpan.Zero || IsDuration(MaxRetryAfter), nameof(MaxRetryAfter), "0 to a day");
        Require(OutagePause == TimeSpan.Zero || IsDuration(OutagePause), nameof(OutagePause), "0 to a day");
        Require(MaxResponseBytes >= 1024, nameof(MaxResponseBytes), "at least 1,024");
        Require(TimeProvider is not null, nameof(TimeProvider), "a clock");
    }

    private static bool IsDuration(TimeSpan value) => value > TimeSpan.Zero && value <= TimeSpan.FromDays(1);

    private static bool IsAddress(string text) =>
        text.IndexOf('@') is > 0 and var at && at < text.Length - 1
        && text.All(static c =>
            c is > ' ' and < (char)127 and not ('(' or ')' or '<' or '>' or ',' or ';' or '"' or '\\'));

    private static bool IsProduct(string text) =>
        System.Net.Http.Headers.ProductInfoHeaderValue.TryParse(text, out var product) && product.Product is not null;

    private static void Require(bool holds, string name, string expected)
    {
        if (!holds)
        {
            throw new ArgumentException($"CrossrefOptions.{name} must be {expected}.", name);
        }
    }
}
