using System.Net;
using System.Net.Sockets;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

/// <summary>Statuses, connections and redirects, over real HTTP. None may become a verdict on the reference.</summary>
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

        Assert.Equal(FailureKind.SecureConnectionFailed,
            (await verifier.VerifyAsync(Works.Crosby(), Token)).Failure?.Kind);
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
        var result = await CheckAsync(Replies.Redirect(302,
            other.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)));

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
