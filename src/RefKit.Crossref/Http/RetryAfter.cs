using System.Net.Http.Headers;

namespace RefKit.Crossref.Http;

/// <summary>The Retry-After header (RFC 9110, 10.2.3), in seconds or as a date.</summary>
internal static class RetryAfter
{
    /// <summary>How long to wait from now; zero for a date that has passed; null without the header, or for
    /// nonsense.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time)
    {
        if (headers.RetryAfter is not { } header)
        {
            return null;
        }

        if (header.Delta is { } seconds)
        {
            return seconds;
        }

        if (header.Date is not { } date)
        {
            return null;
        }

        var wait = date - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
