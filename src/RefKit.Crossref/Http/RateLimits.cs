using System.Globalization;
using System.Net.Http.Headers;

namespace RefKit.Crossref.Http;

/// <summary>The limits of a pool as the headers of an answer give them; null for what they do not give.</summary>
internal readonly record struct RateLimits(int? Requests, TimeSpan Interval, int? Concurrency)
{
    // Both spellings are in use; the one with more hyphens is the newer.
    private static readonly string[] LimitNames = ["x-rate-limit-limit", "x-ratelimit-limit"];
    private static readonly string[] IntervalNames = ["x-rate-limit-interval", "x-ratelimit-interval"];

    public static RateLimits Read(HttpResponseHeaders headers) => new(
        Number(Value(headers, LimitNames)),
        ReadInterval(Value(headers, IntervalNames)),
        Number(Value(headers, ["x-concurrency-limit"])));

    /// <summary>"1s", "60", "2m", "500ms"; one second for anything else, at most an hour.</summary>
    internal static TimeSpan ReadInterval(string? text)
    {
        var trimmed = text.AsSpan().Trim();
        var digits = trimmed.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : trimmed.Length;
        if (!int.TryParse(trimmed[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count == 0)
        {
            return TimeSpan.FromSeconds(1);
        }

        var unit = trimmed[digits..].Trim() switch
        {
            "" or "s" => 1.0,
            "ms" => 0.001,
            "m" => 60,
            "h" => 3600,
            _ => 1,
        };
        return TimeSpan.FromSeconds(Math.Min(count * unit, 3600));
    }

    private static string? Value(HttpResponseHeaders headers, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (headers.TryGetValues(name, out var values))
            {
                return values.FirstOrDefault();
            }
        }

        return null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            ? number
            : null;
}
