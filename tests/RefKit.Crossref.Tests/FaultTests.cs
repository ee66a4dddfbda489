using System.Net;
using System.Net.Sockets;
using System.Text;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

/// <summary>Each fault over real HTTP. None may become a verdict on the reference.</summary>
public sealed class FaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(500, FailureKind.ServiceError, 5)]
    [InlineData(502, FailureKind.ServiceError, 5)]
    [InlineData(503, FailureKind.ServiceError, 5)]
    [InlineData(504, FailureKind.ServiceError, 5)]
    [InlineData(408, FailureKind.ServiceError, 5)]
    [InlineData(429, FailureKind.RateLimited, 5)]
    [InlineData(501, FailureKind.ServiceError, 1)]
    [InlineData(400, FailureKind.RequestRefused, 1)]
    [InlineData(410, FailureKind.RequestRefused, 1)]
    [InlineData(401, FailureKind.Blocked, 1)]
    [InlineData(403, FailureKind.Blocked, 1)]
    [InlineData(407, FailureKind.Blocked, 1)]
    [InlineData(511, FailureKind.Blocked, 1)]
    [InlineData(204, FailureKind.UnreadableAnswer, 1)]
    [InlineData(304, FailureKind.UnreadableAnswer, 1)]
    public async Task A_status_that_stays_ends_as_could_not_check(int status, FailureKind kind, int attempts)
    {
        var bare = (Answer)(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        var result = await CheckAsync(bare);

        Assert.Equal((Verdict.CouldNotCheck, kind, status, attempts),
            (result.Verdict, result.Failure!.Kind, result.Failure.StatusCode, result.Attempts));
        Assert.Null(result.Registered);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    [InlineData(429)]
    public async Task A_status_that_passes_is_overcome(int status)
    {
        var result = await CheckAsync(
            Replies.Status(status), Replies.Status(status), Replies.Json(Works.CrosbyAnswer()));

        Assert.Equal((Verdict.Verified, 3), (result.Verdict, result.Attempts));
    }

    [Fact]
    public async Task A_reset_before_the_answer_is_overcome() =>
        Assert.Equal(Verdict.Verified, (await CheckAsync(Replies.Reset, Replies.Json(Works.CrosbyAnswer()))).Verdict);

    [Fact]
    public async Task A_reset_within_the_answer_is_overcome() =>
        Assert.Equal(Verdict.Verified, (await CheckAsync(
            Replies.HalfThenReset(Works.CrosbyAnswer()), Replies.Json(Works.CrosbyAnswer()))).Verdict);

    [Fact]
    public async Task Resets_that_stay_end_as_connection_failed()
    {
        var result = await CheckAsync(Replies.HalfThenReset(Works.CrosbyAnswer()));

        Assert.Equal((FailureKind.ConnectionFailed, 5), (result.Failure?.Kind, result.Attempts));
        Assert.False(result.Failure!.IsOffline);
    }

    [Fact]
    public async Task A_refused_connection_is_tried_three_times_and_is_offline()
    {
        using var verifier = new ReferenceVerifier(new CrossrefOptions
        {
            BaseUrl = $"http://127.0.0.1:{ClosedPort()}", TimeProvider = new FakeTime(),
            AttemptTimeout = TimeSpan.FromMinutes(10), OverallTimeout = TimeSpan.FromMinutes(60),
        });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((Verdict.CouldNotCheck, FailureKind.ConnectionFailed, 3),
            (result.Verdict, result.Failure!.Kind, result.Attempts));
        Assert.True(result.Failure.IsOffline);
    }

    [Fact]
    public async Task A_name_that_cannot_be_resolved_is_offline()
    {
        using var verifier = new ReferenceVerifier(new CrossrefOptions
        {
            BaseUrl = "http://nowhere.invalid", TimeProvider = new FakeTime(),
            AttemptTimeout = TimeSpan.FromMinutes(10), OverallTimeout = TimeSpan.FromMinutes(60),
        });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((Verdict.CouldNotCheck, FailureKind.NameNotResolved), (result.Verdict, result.Failure!.Kind));
        Assert.True(result.Failure.IsOffline);
        Assert.Contains("nowhere.invalid", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_the_tls_asked_for_is_no_verdict()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(options =>
            options with { BaseUrl = server.Url.Replace("http:", "https:", StringComparison.Ordinal) });

        Assert.Equal(FailureKind.SecureConnectionFailed, (await verifier.VerifyAsync(Works.Crosby(), Token)).Failure?.Kind);
    }

    [Fact]
    public async Task Something_that_does_not_speak_http_is_no_verdict()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeNoiseAsync(listener);
        using var verifier = new ReferenceVerifier(new CrossrefOptions
        {
            BaseUrl = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", TimeProvider = new FakeTime(),
            AttemptTimeout = TimeSpan.FromMinutes(10), OverallTimeout = TimeSpan.FromMinutes(60),
        });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);
        listener.Stop();
        await serving;

        Assert.Equal(Verdict.CouldNotCheck, result.Verdict);
        Assert.Contains(result.Failure!.Kind, new[] { FailureKind.UnreadableAnswer, FailureKind.ConnectionFailed });
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task A_web_page_instead_of_an_answer_is_blocked(string contentType)
    {
        var result = await CheckAsync(Replies.Text(200, "\uFEFF \n<!DOCTYPE html><title>Log in</title>", contentType));

        Assert.Equal((FailureKind.Blocked, 1), (result.Failure?.Kind, result.Attempts));
    }

    [Theory]
    [InlineData("<html>Not here</html>", FailureKind.Blocked)]
    [InlineData("404 page not found", FailureKind.UnreadableAnswer)]
    [InlineData("", FailureKind.UnreadableAnswer)]
    [InlineData("{\"error\":\"no such route\"}", FailureKind.UnreadableAnswer)]
    public async Task Somebody_elses_404_is_no_verdict(string body, FailureKind kind)
    {
        var result = await CheckAsync(Replies.Text(404, body, "text/html"));

        Assert.Equal((Verdict.CouldNotCheck, kind), (result.Verdict, result.Failure?.Kind));
    }

    [Theory]
    [InlineData("Resource not found.", "application/json")]
    [InlineData("Resource not found.", "text/plain")]
    [InlineData("\"Resource not found.\"\n", "application/json;charset=utf-8")]
    [InlineData("{\"status\":\"failed\",\"message-type\":\"resource-failure\",\"message\":[]}", "application/json")]
    public async Task Crossrefs_404_is_not_registered_whatever_its_label(string body, string contentType)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.Text(404, body, contentType);
        using var verifier = server.Verifier();

        Assert.Equal(Verdict.NotRegistered, (await verifier.VerifyAsync(Works.Crosby(), Token)).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s08")]
    [InlineData("OK")]
    [InlineData("{\"a\":1}{")]
    public async Task Broken_json_is_tried_again_and_is_no_verdict(string body)
    {
        var result = await CheckAsync(Replies.Json(body));

        Assert.Equal((FailureKind.UnreadableAnswer, 5), (result.Failure?.Kind, result.Attempts));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{\"items\":[]}}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":[]}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":{\"DOI\":null}}")]
    public async Task Json_that_is_no_work_is_no_verdict(string body) =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(Replies.Json(body))).Failure?.Kind);

    [Fact]
    public async Task Json_nested_without_end_is_no_verdict() =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(Replies.Json(new string('[', 100_000)))).Failure?.Kind);

    [Theory]
    [InlineData("{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s0885-3924(99)00135-9\",\"title\":[\"\\ud800\"],\"author\":"
        + "[null,3,{\"family\":null},{\"family\":{}},{\"given\":\"V\"}],\"issued\":{\"date-parts\":[[null]]},\"page\":[],\"volume\":19}}")]
    [InlineData("{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s0885-3924(99)00135-9\",\"title\":null,\"author\":{},"
        + "\"issued\":{\"date-parts\":[[0,99,99]]},\"updated-by\":[1],\"update-to\":{},\"relation\":[],\"event\":[]}}")]
    [InlineData("{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s0885-3924(99)00135-9\",\"issued\":{\"date-parts\":"
        + "[[99999999999]]},\"published-print\":{\"date-parts\":[]},\"institution\":[null],\"ISSN\":[\"x\"],\"relation\":{\"retraction\":1}}}")]
    public async Task Fields_of_the_wrong_form_count_as_not_given(string body)
    {
        var result = await CheckAsync(Replies.Json(body));

        Assert.NotNull(result.Registered);
        Assert.Empty(result.Mismatches);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_do_not_throw()
    {
        var body = Encoding.Latin1.GetBytes("{\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s0885-3924(99)00135-9\",\"title\":[\"caf\u00e9\"]}}");

        var result = await CheckAsync(Replies.Bytes(200, body, "application/json"));

        Assert.Contains(result.Verdict, new[] { Verdict.CouldNotCheck, Verdict.Verified });
    }

    [Fact]
    public async Task A_wrong_content_type_does_not_matter() =>
        Assert.Equal(Verdict.Verified, (await CheckAsync(Replies.Text(200, Works.CrosbyAnswer(), "text/plain"))).Verdict);

    [Fact]
    public async Task A_cut_packed_answer_is_tried_again_and_is_no_verdict()
    {
        var result = await CheckAsync(Replies.Gzip(Works.CrosbyAnswer(), drop: 60));

        Assert.Equal((FailureKind.UnreadableAnswer, 5), (result.Failure?.Kind, result.Attempts));
    }

    [Fact]
    public async Task An_answer_that_says_packed_and_is_not_is_no_verdict() =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(
            Replies.With(Replies.Json(Works.CrosbyAnswer()), "Content-Encoding", "gzip"))).Failure?.Kind);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_beyond_the_limit_is_not_read(bool isPacked)
    {
        await using var server = await FakeCrossref.StartAsync();
        var huge = Works.CrosbyAnswer(static work => work["abstract"] = new string('x', 200_000));
        server.OnWork(Works.CrosbyDoi, isPacked ? Replies.Gzip(huge) : Replies.Json(huge));
        using var verifier = server.Verifier(static options => options with { MaxResponseBytes = 100_000 });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.AnswerTooLarge, 1), (result.Failure?.Kind, result.Attempts));
    }

    [Fact]
    public async Task A_long_answer_within_the_limit_is_read() =>
        Assert.Equal(Verdict.Verified, (await CheckAsync(Replies.Json(
            Works.CrosbyAnswer(static work => work["abstract"] = new string('x', 5_000_000))))).Verdict);

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_on_the_same_host_is_followed(int status)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.Redirect(status, "/works/10.1016%2Fnew"));
        server.OnWork("10.1016/new", Replies.Json(Works.CrosbyAnswer(static work => work["DOI"] = "10.1016/new")));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((Verdict.Verified, true, 2), (result.Verdict, result.IsAlias, result.Attempts));
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_blocked_and_not_followed()
    {
        await using var other = await FakeCrossref.StartAsync();
        var result = await CheckAsync(Replies.Redirect(302, other.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)));

        Assert.Equal(FailureKind.Blocked, result.Failure?.Kind);
        Assert.Contains("localhost", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        var result = await CheckAsync(Replies.Redirect(302, "/works/" + Doi.Parse(Works.CrosbyDoi).ToPathSegment()));

        Assert.Equal((FailureKind.UnreadableAnswer, 6), (result.Failure?.Kind, result.Attempts));
    }

    [Fact]
    public async Task A_redirect_without_a_place_is_no_verdict() =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(Replies.Status(302))).Failure?.Kind);

    [Fact]
    public async Task A_slow_answer_is_given_up_and_asked_for_again()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(
            Works.CrosbyDoi, Replies.Never(() => server.Time.Advance(TimeSpan.FromMinutes(10))), Replies.Json(Works.CrosbyAnswer()));
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
            OverallTimeout = TimeSpan.FromMinutes(8), AttemptTimeout = TimeSpan.FromMinutes(30),
        });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.ServiceError, 502, 2), (result.Failure?.Kind, result.Failure?.StatusCode, result.Attempts));
        Assert.Contains("480 s", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_goes_through_at_once_while_an_answer_is_awaited()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var cancel = new CancellationTokenSource();
        server.OnWork(Works.CrosbyDoi, Replies.Never(cancel.Cancel));
        using var verifier = server.Verifier();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => verifier.VerifyAsync(Works.Crosby(), cancel.Token));
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

    private static async Task<VerificationResult> CheckAsync(params Answer[] answers)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, answers);
        using var verifier = server.Verifier();
        return await verifier.VerifyAsync(Works.Crosby(), Token);
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task ServeNoiseAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(Token);
                await client.GetStream().WriteAsync("SSH-2.0-Nonsense\r\n\r\n"u8.ToArray(), Token);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException
            or InvalidOperationException)
        {
            // Stopped.
        }
    }
}
