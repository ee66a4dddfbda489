using RefKit.Crossref.Http;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, CrossrefOptions> Wrong => new()
    {
        { "BaseUrl", new CrossrefOptions { BaseUrl = "api.example.org" } },
        { "BaseUrl", new CrossrefOptions { BaseUrl = "ftp://api.example.org" } },
        { "BaseUrl", new CrossrefOptions { BaseUrl = "https://api.example.org/?x=1" } },
        { "Mailto", new CrossrefOptions { Mailto = "nobody" } },
        { "Mailto", new CrossrefOptions { Mailto = "a@b\r\nX-Evil: 1" } },
        { "Mailto", new CrossrefOptions { Mailto = "a@b) (c" } },
        { "Product", new CrossrefOptions { Product = "my tool" } },
        { "Product", new CrossrefOptions { Product = "tool/1\r\nX: y" } },
        { "Product", new CrossrefOptions { Product = "(comment)" } },
        { "MaxConcurrency", new CrossrefOptions { MaxConcurrency = 0 } },
        { "MaxConcurrency", new CrossrefOptions { MaxConcurrency = 65 } },
        { "MaxRetries", new CrossrefOptions { MaxRetries = -1 } },
        { "RetryDelay", new CrossrefOptions { RetryDelay = TimeSpan.Zero } },
        { "AttemptTimeout", new CrossrefOptions { AttemptTimeout = Timeout.InfiniteTimeSpan } },
        { "OverallTimeout", new CrossrefOptions { OverallTimeout = TimeSpan.FromDays(2) } },
        { "MaxRetryAfter", new CrossrefOptions { MaxRetryAfter = TimeSpan.FromSeconds(-1) } },
        { "OutagePause", new CrossrefOptions { OutagePause = TimeSpan.FromSeconds(-1) } },
        { "MaxResponseBytes", new CrossrefOptions { MaxResponseBytes = 10 } },
        { "TimeProvider", new CrossrefOptions { TimeProvider = null! } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_value_that_cannot_be_is_refused_by_name(string name, CrossrefOptions options)
    {
        var error = Assert.Throws<ArgumentException>(() => new ReferenceVerifier(options));

        Assert.StartsWith($"CrossrefOptions.{name} must be ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_ask_the_public_api_carefully()
    {
        using var verifier = new ReferenceVerifier();

        Assert.Equal("https://api.crossref.org", CrossrefOptions.Default.BaseUrl);
        Assert.Equal((3, 4, null), (CrossrefOptions.Default.MaxConcurrency, CrossrefOptions.Default.MaxRetries,
            CrossrefOptions.Default.Mailto));
    }

    [Fact]
    public async Task A_verifier_that_was_disposed_says_so()
    {
        var verifier = new ReferenceVerifier();
        verifier.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() =>
            verifier.VerifyAsync(Works.Crosby(), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("1s", 1000)]
    [InlineData("60", 60_000)]
    [InlineData("2m", 120_000)]
    [InlineData("500ms", 500)]
    [InlineData("1h", 3_600_000)]
    [InlineData("9999h", 3_600_000)]
    [InlineData(" 5 s ", 5000)]
    [InlineData("0s", 1000)]
    [InlineData("", 1000)]
    [InlineData(null, 1000)]
    [InlineData("soon", 1000)]
    public void Intervals_are_read(string? text, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), RateLimits.ReadInterval(text));
}
