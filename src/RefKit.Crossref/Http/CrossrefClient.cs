using System.Net;
using Flurl;
using Flurl.Http;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace RefKit.Crossref.Http;

/// <summary>
/// Sends requests to one service: with manners (contact, pace, one connection pool), with repetitions, and with every
/// failure as a value. Only cancellation by the caller throws. Thread-safe.
/// </summary>
internal sealed class CrossrefClient : IDisposable
{
    private const int MaxRedirects = 5;
    private const int RetriesWithoutConnection = 2;
    private static readonly TimeSpan MaxConnectTime = TimeSpan.FromSeconds(10);

    private readonly CrossrefOptions _options;
    private readonly RequestGate _gate;
    private readonly OutageWatch _outage;
    private readonly FlurlClient _client;
    private readonly ResiliencePipeline<Attempt> _retries;
    private readonly ResiliencePipeline<Attempt> _attempt;
    private readonly string _host;

    public CrossrefClient(CrossrefOptions options, RequestGate gate, OutageWatch outage)
    {
        _options = options;
        _gate = gate;
        _outage = outage;
        _host = new Uri(options.BaseUrl).Host;
        _client = MakeClient(options);
        _retries = MakeRetries();
        _attempt = new ResiliencePipelineBuilder<Attempt> { TimeProvider = options.TimeProvider }
            .AddTimeout(options.AttemptTimeout)
            .Build();
    }

    /// <summary>Asks for a path below the root of the API, given encoded.</summary>
    public async Task<Attempt> GetAsync(string path, CheckLog log, CancellationToken cancellationToken)
    {
        var url = new Url(_options.BaseUrl.TrimEnd('/') + path);
        if (_options.Mailto is { } mailto)
        {
            url = url.SetQueryParam("mailto", mailto);
        }

        var result = await _retries.ExecuteAsync(
            async token => await TryOnceAsync(url, log, token).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        if (result.Failure is null)
        {
            _outage.Answered();
        }

        return result;
    }

    public void Dispose() => _client.HttpClient.Dispose();

    private static FlurlClient MakeClient(CrossrefOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = options.AttemptTimeout < MaxConnectTime ? options.AttemptTimeout : MaxConnectTime,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxConnectionsPerServer = options.MaxConcurrency,
        };
        var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(options));
        http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        var client = new FlurlClient(http);
        client.Settings.AllowedHttpStatusRange = "*";
        client.Settings.CookiesEnabled = false;

        // Flurl's own limit of 100 s would hide behind the caller's.
        client.Settings.Timeout = TimeSpan.FromDays(2);
        return client;
    }

    private static string UserAgent(CrossrefOptions options)
    {
        var library = $"RefKit/{typeof(CrossrefClient).Assembly.GetName().Version?.ToString(3)}";
        var contact = options.Mailto is null ? "" : $" (mailto:{options.Mailto})";
        return options.Product is null ? library + contact : $"{options.Product} {library}{contact}";
    }

    private ResiliencePipeline<Attempt> MakeRetries()
    {
        if (_options.MaxRetries == 0)
        {
            return ResiliencePipeline<Attempt>.Empty;
        }

        return new ResiliencePipelineBuilder<Attempt> { TimeProvider = _options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = _options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = _options.RetryDelay,
                MaxDelay = _options.OverallTimeout,
                ShouldHandle = arguments => ValueTask.FromResult(
                    ShouldRetry(arguments.Outcome.Result, arguments.AttemptNumber)),
                DelayGenerator = static arguments =>
                    ValueTask.FromResult(arguments.Outcome.Result?.Failure?.RetryAfter),
            })
            .Build();
    }

    private bool ShouldRetry(Attempt? attempt, int number) =>
        attempt is { MayPass: true, Failure: { } failure }
        && !(failure.RetryAfter > _options.MaxRetryAfter)
        && (number < RetriesWithoutConnection || !failure.HasNoConnection || _outage.HasAnswered);

    private async Task<Attempt> TryOnceAsync(Url url, CheckLog log, CancellationToken cancellationToken)
    {
        await _gate.WaitTurnAsync(cancellationToken).ConfigureAwait(false);
        Attempt attempt;
        try
        {
            attempt = await _attempt.ExecuteAsync(
                async token => await FollowAsync(url, log, token).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            attempt = Attempt.Passing(new CheckFailure(
                FailureKind.Timeout, $"{_host} did not answer within {Seconds(_options.AttemptTimeout)}."));
        }

        log.LastFailure = attempt.Failure;
        return attempt;
    }

    private async Task<Attempt> FollowAsync(Url url, CheckLog log, CancellationToken token)
    {
        var place = new Uri(url.ToString());
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            log.Attempts++;
            var (attempt, next) = await SendAsync(place, token).ConfigureAwait(false);
            if (attempt is not null)
            {
                return attempt;
            }

            if (!IsSameService(place, next!))
            {
                return Attempt.Final(new CheckFailure(
                    FailureKind.Blocked, $"The request to {_host} was redirected to {next!.Host}."));
            }

            place = next!;
            await _gate.WaitTurnAsync(token).ConfigureAwait(false);
        }

        return Attempt.Final(new CheckFailure(
            FailureKind.UnreadableAnswer, $"{_host} redirects in a circle."));
    }

    // Either what the answer means, or where it leads to.
    private async Task<(Attempt? Attempt, Uri? Next)> SendAsync(Uri place, CancellationToken token)
    {
        try
        {
            // Not _client.Request(…), which takes escaped letters beyond ASCII for no address.
            var request = new FlurlRequest(new Url(place.AbsoluteUri)) { Client = _client };
            using var response = await request
                .SendAsync(HttpMethod.Get, null, token, HttpCompletionOption.ResponseHeadersRead)
                .ConfigureAwait(false);
            _gate.Observe(RateLimits.Read(response.Headers));
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound)
            {
                return (await ReadAsync(response, token).ConfigureAwait(false), null);
            }

            return IsRedirect(response.StatusCode) && response.Headers.Location is { } location
                && Uri.TryCreate(place, location, out var next)
                ? (null, next)
                : (Wait(AnswerClassifier.ClassifyStatus(response.StatusCode, _host), response), null);
        }
        catch (Exception exception) when (exception is FlurlHttpException or HttpRequestException or IOException
            or InvalidDataException or OperationCanceledException)
        {
            token.ThrowIfCancellationRequested();
            var isTimeout = exception is FlurlHttpTimeoutException or OperationCanceledException;
            var failed = isTimeout
                ? ConnectionFailure.ConnectTimeout(_host)
                : ConnectionFailure.From(exception, _host);
            return (failed, null);
        }
    }

    private async Task<Attempt> ReadAsync(HttpResponseMessage response, CancellationToken token)
    {
        var body = await BodyReader.ReadAsync(response.Content, _options.MaxResponseBytes, token).ConfigureAwait(false);
        return body is { } bytes
            ? AnswerClassifier.Classify(response.StatusCode, bytes, _host)
            : Attempt.Final(new CheckFailure(
                FailureKind.AnswerTooLarge, $"The answer of {_host} is longer than the limit set for it.")
            {
                StatusCode = (int)response.StatusCode,
            });
    }

    private Attempt Wait(Attempt attempt, HttpResponseMessage response)
    {
        if (attempt is not { Failure: { } failure, MayPass: true })
        {
            return attempt;
        }

        var wait = RetryAfter.Read(response.Headers, _options.TimeProvider);
        if (failure.Kind == FailureKind.RateLimited)
        {
            var pause = wait ?? _options.RetryDelay;
            _gate.SlowDown(pause < _options.MaxRetryAfter ? pause : _options.MaxRetryAfter);
        }

        if (wait is not { } asked)
        {
            return attempt;
        }

        var most = _options.MaxRetryAfter;
        var message = asked > most
            ? $"{failure.Message} It asks to wait {Seconds(asked)}, longer than the {Seconds(most)} allowed."
            : failure.Message;
        return Attempt.Passing(failure with { RetryAfter = asked, Message = message });
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static bool IsSameService(Uri from, Uri to) =>
        string.Equals(from.Host, to.Host, StringComparison.OrdinalIgnoreCase)
        && ((from.Scheme == to.Scheme && from.Port == to.Port)
            || (from.Scheme == Uri.UriSchemeHttp && to.Scheme == Uri.UriSchemeHttps));

    private static string Seconds(TimeSpan time) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
