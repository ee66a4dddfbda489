using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

/// <summary>Retry-After, the pools' limits, and what happens when the service is out of reach.</summary>
public sealed class PaceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Retry_after_in_seconds_is_waited_for(int status)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi, Replies.With(Replies.Status(status), "Retry-After", "7"),
                Replies.Json(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.InRange(server.Requests[1].At - server.Requests[0].At, TimeSpan.FromSeconds(7),
            TimeSpan.FromSeconds(7.5));
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_waited_for()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi,
            context => Replies.With(
                Replies.Status(429), "Retry-After",
                    (server.Time.GetUtcNow() + TimeSpan.FromSeconds(12)).ToString("R"))(context),
            Replies.Json(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.InRange(server.Requests[1].At - server.Requests[0].At, TimeSpan.FromSeconds(11),
            TimeSpan.FromSeconds(12.5));
    }

    [Theory]
    [InlineData("Mon, 01 Jan 2001 00:00:00 GMT")]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("99999999999999999999")]
    public async Task A_retry_after_that_is_past_or_nonsense_does_no_harm(string value)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi, Replies.With(Replies.Status(429), "Retry-After", value),
                Replies.Json(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();

        Assert.Equal(Verdict.Verified, (await verifier.VerifyAsync(Works.Crosby(), Token)).Verdict);
    }

    [Fact]
    public async Task A_retry_after_longer_than_allowed_ends_at_once_and_says_so()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.With(Replies.Status(429), "Retry-After", "3600"));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.RateLimited, TimeSpan.FromHours(1), 1),
            (result.Failure?.Kind, result.Failure?.RetryAfter, result.Attempts));
        Assert.Equal(
            "127.0.0.1 asks to send fewer requests (429). It asks to wait 3600 s, longer than the 30 s allowed.",
            result.Failure!.Message);
    }

    [Fact]
    public async Task Waits_between_attempts_grow_and_are_spread()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.Status(503));
        using var verifier = server.Verifier(static options => options with { OutagePause = TimeSpan.Zero });
        for (var i = 0; i < 8; i++)
        {
            await verifier.VerifyAsync(Works.Crosby(), Token);
        }

        var gaps = server.Requests.Zip(server.Requests.Skip(1), static (a, b) => b.At - a.At).Chunk(5)
            .Where(static chunk => chunk.Length == 5).ToList();
        Assert.True(gaps.Average(static chunk => chunk[3].TotalSeconds) > gaps.Average(static chunk =>
            chunk[0].TotalSeconds) * 2);
        Assert.True(gaps.Select(static chunk => chunk[2]).Distinct().Count() > 4);
    }

    [Fact]
    public async Task At_the_start_requests_go_one_by_one_five_a_second()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 8 });

        await Task.WhenAll(Dois(10).Select(doi => verifier.VerifyAsync(Works.Titled(doi), Token)));

        Assert.Equal(1, server.MostAtOnce);
        Assert.All(Gaps(server), static gap => Assert.True(gap >= TimeSpan.FromMilliseconds(200), $"{gap}"));
    }

    [Theory]
    [InlineData("x-rate-limit-limit", "x-rate-limit-interval", "10", "1s", 100)]
    [InlineData("x-ratelimit-limit", "x-ratelimit-interval", "50", "1s", 20)]
    [InlineData("x-rate-limit-limit", "x-rate-limit-interval", "1", "2s", 2000)]
    [InlineData("x-rate-limit-limit", "x-rate-limit-interval", "30", "1m", 2000)]
    public async Task The_rate_that_the_headers_give_is_held(
        string limitName, string intervalName, string limit, string interval, int milliseconds)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.With(Replies.NotFound, limitName, limit, intervalName, interval);
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 4 });

        await verifier.VerifyAsync(Works.Titled("10.1000/first"), Token);
        var before = server.Requests.Count;
        await Task.WhenAll(Dois(12).Select(doi => verifier.VerifyAsync(Works.Titled(doi), Token)));

        // Requests that wait their turn side by side reach the server in any order; the whole must not be faster.
        var requests = server.Requests.Skip(before).ToList();
        var least = TimeSpan.FromMilliseconds(milliseconds) * (requests.Count - 1);
        Assert.True(requests.Max(static r => r.At) - requests.Min(static r =>
            r.At) >= least - TimeSpan.FromMilliseconds(milliseconds * 4));
        if (milliseconds < 200)
        {
            Assert.True(server.Time.Now < TimeSpan.FromMilliseconds(200) * server.Requests.Count,
                "faster than at the start");
        }
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("50", 4)]
    [InlineData("0", 4)]
    public async Task No_more_requests_at_one_time_than_the_headers_allow(string limit, int most)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.With(
            Replies.NotFound, "x-rate-limit-limit", "50", "x-rate-limit-interval", "1s", "x-concurrency-limit", limit);
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 4 });
        await verifier.VerifyAsync(Works.Titled("10.1000/first"), Token);

        // Each waits until as many are under way as may be, or a moment.
        var full = new TaskCompletionSource();
        server.BeforeAnswer = async now =>
        {
            if (now >= most)
            {
                full.TrySetResult();
            }

            await Task.WhenAny(full.Task, Task.Delay(2000, Token));
        };
        await Task.WhenAll(Dois(16).Select(doi => verifier.VerifyAsync(Works.Titled(doi), Token)));

        Assert.Equal(most, server.MostAtOnce);
    }

    [Fact]
    public async Task After_a_429_requests_go_one_by_one_again_and_all_wait()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.With(Replies.NotFound, "x-rate-limit-limit", "50", "x-concurrency-limit", "4");
        server.OnWork("10.1000/busy", Replies.With(Replies.Status(429), "Retry-After", "20"), Replies.NotFound);
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 4 });
        await verifier.VerifyAsync(Works.Titled("10.1000/first"), Token);

        await Task.WhenAll(
            verifier.VerifyAsync(Works.Titled("10.1000/busy"), Token),
                verifier.VerifyAsync(Works.Titled("10.1000/busy"), Token));

        var busy = server.Requests.Where(static r => r.RawPath.EndsWith("busy", StringComparison.Ordinal)).ToList();
        Assert.True(busy[^1].At - busy[0].At >= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task All_results_come_in_order_whatever_the_order_of_answers()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.With(Replies.NotFound, "x-rate-limit-limit", "50", "x-concurrency-limit", "4");
        server.BeforeAnswer = static now => now % 2 == 0 ? Task.Delay(20, Token) : Task.CompletedTask;
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 4 });
        var references = Dois(30).Select(static doi => Works.Titled(doi)).ToList();

        var results = await verifier.VerifyAllAsync(references, Token).ToListAsync(Token);

        Assert.Equal(references, results.Select(static result => result.Reference));
        Assert.All(results, static result => Assert.Equal(Verdict.NotRegistered, result.Verdict));
    }

    [Fact]
    public async Task A_stream_of_references_is_read_a_little_ahead_only()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(static options => options with { MaxConcurrency = 2 });
        var read = 0;

        await foreach (var result in verifier.VerifyAllAsync(Endless(), Token))
        {
            Assert.Equal(Verdict.NotRegistered, result.Verdict);
            break;
        }

        Assert.InRange(read, 1, 9);

        async IAsyncEnumerable<Reference> Endless()
        {
            while (true)
            {
                read++;
                await Task.Yield();
                yield return Works.Titled($"10.1000/{read}");
            }
        }
    }

    [Fact]
    public async Task Cancelling_a_list_ends_it_and_what_is_under_way()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var cancel = new CancellationTokenSource();
        using var verifier = server.Verifier();
        server.Otherwise = Replies.Never(cancel.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            verifier.VerifyAllAsync(Dois(20).Select(static doi => Works.Titled(doi)),
                cancel.Token).ToListAsync(Token).AsTask());

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Without_a_network_a_long_list_ends_after_the_first_check()
    {
        var time = new FakeTime();
        using var verifier = new ReferenceVerifier(new CrossrefOptions
        {
            BaseUrl = "http://nowhere.invalid", TimeProvider = time,
            AttemptTimeout = TimeSpan.FromMinutes(10), OverallTimeout = TimeSpan.FromMinutes(60),
        });

        var results = await verifier.VerifyAllAsync(Dois(500).Select(static doi => Works.Titled(doi)),
            Token).ToListAsync(Token);

        Assert.All(results, static result => Assert.Equal(Verdict.CouldNotCheck, result.Verdict));
        Assert.All(results, static result => Assert.True(result.Failure!.IsOffline));
        Assert.Equal(3, results.Sum(static result => result.Attempts));
        Assert.All(results.Skip(1), static result =>
            Assert.Equal((FailureKind.NotTried, FailureKind.NameNotResolved),
                (result.Failure!.Kind, result.Failure.Cause)));
        Assert.InRange(time.Now, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task After_the_pause_the_service_is_tried_again()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork("10.1000/bad", Replies.Status(503));
        using var verifier = server.Verifier(static options => options with { MaxRetries = 0 });
        var bad = Works.Titled("10.1000/bad");

        Assert.Equal(FailureKind.ServiceError, (await verifier.VerifyAsync(bad, Token)).Failure?.Kind);
        Assert.Equal(FailureKind.ServiceError, (await verifier.VerifyAsync(bad, Token)).Failure?.Kind);
        Assert.Equal(FailureKind.NotTried, (await verifier.VerifyAsync(bad, Token)).Failure?.Kind);

        server.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(Verdict.NotRegistered, (await verifier.VerifyAsync(Works.Titled("10.1000/good"), Token)).Verdict);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(FailureKind.ServiceError, (await verifier.VerifyAsync(bad, Token)).Failure?.Kind);
        }

        Assert.Equal(FailureKind.NotTried, (await verifier.VerifyAsync(bad, Token)).Failure?.Kind);
    }

    [Fact]
    public async Task Two_verifiers_share_nothing()
    {
        await using var down = await FakeCrossref.StartAsync();
        await using var up = await FakeCrossref.StartAsync();
        down.Otherwise = Replies.Status(503);
        using var first = down.Verifier(static options => options with { MaxRetries = 0 });
        using var second = up.Verifier(static options => options with { Mailto = "a@example.org" });
        for (var i = 0; i < 3; i++)
        {
            await first.VerifyAsync(Works.Crosby(), Token);
        }

        Assert.Equal(Verdict.NotRegistered, (await second.VerifyAsync(Works.Crosby(), Token)).Verdict);
        Assert.DoesNotContain("mailto", down.Requests[0].RawTarget + down.Requests[0].Headers["User-Agent"],
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> Dois(int count) => Enumerable.Range(1, count).Select(static i => $"10.1000/{i}");

    private static IEnumerable<TimeSpan> Gaps(FakeCrossref server) =>
        server.Requests.Zip(server.Requests.Skip(1), static (a, b) => b.At - a.At);
}
