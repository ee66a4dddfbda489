using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

/// <summary>Slow answers and cancellation.</summary>
public sealed class TimeoutTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_answer_is_given_up_and_asked_for_again()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi, Replies.Never(() => server.Time.Advance(TimeSpan.FromMinutes(10))),
                Replies.Json(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((Verdict.Verified, 2), (result.Verdict, result.Attempts));
    }

    [Fact]
    public async Task Answers_that_stay_slow_end_as_timeout()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.Never(() => server.Time.Advance(TimeSpan.FromMinutes(10))));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.Timeout, 5), (result.Failure?.Kind, result.Attempts));
        Assert.Contains("600 s", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overall_timeout_ends_all_attempts_and_names_the_last_failure()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi, Replies.Status(502), Replies.Never(() => server.Time.Advance(TimeSpan.FromMinutes(10))));
        using var verifier = server.Verifier(static options => options with
        {
            OverallTimeout = TimeSpan.FromMinutes(8),
            AttemptTimeout = TimeSpan.FromMinutes(30),
        });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.ServiceError, 502, 2),
            (result.Failure?.Kind, result.Failure?.StatusCode, result.Attempts));
        Assert.Contains("480 s", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_goes_through_at_once_while_an_answer_is_awaited()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var cancel = new CancellationTokenSource();
        server.OnWork(Works.CrosbyDoi, Replies.Never(cancel.Cancel));
        using var verifier = server.Verifier();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            verifier.VerifyAsync(Works.Crosby(), cancel.Token));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancellation_goes_through_at_once_while_a_retry_waits()
    {
        await using var server = await FakeCrossref.StartAsync(new FakeTime { SkipUpTo = TimeSpan.Zero });
        server.OnWork(Works.CrosbyDoi, Replies.Status(503));
        using var verifier = server.Verifier();
        using var cancel = new CancellationTokenSource();

        var check = verifier.VerifyAsync(Works.Crosby(), cancel.Token);
        while (server.Requests.Count == 0)
        {
            await Task.Delay(5, Token);
        }

        Assert.False(check.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check);
    }

    [Fact]
    public async Task Cancellation_goes_through_while_waiting_for_a_place()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        server.OnWork(Works.CrosbyDoi, Replies.Never(started.SetResult));
        using var verifier = server.Verifier();

        var holder = verifier.VerifyAsync(Works.Crosby(), first.Token);
        await started.Task;
        var waiter = verifier.VerifyAsync(Works.Titled("10.1000/182"), second.Token);
        await second.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => holder);
        Assert.Equal(Verdict.NotRegistered, (await verifier.VerifyAsync(Works.Titled("10.1000/182"), Token)).Verdict);
    }
}
