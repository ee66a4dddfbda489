using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace RefKit.Crossref.Tests.Fakes;

/// <summary>
/// A web server on this machine that plays Crossref: recorded answers, scripts of answers, and faults. It notes what it
/// receives, byte for byte, and how many requests were under way at one time.
/// </summary>
internal sealed class FakeCrossref : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, Queue<Answer>> _scripts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly Lock _lock = new();
    private int _underWay;

    private FakeCrossref(WebApplication server, FakeTime time)
    {
        _server = server;
        Time = time;
    }

    public FakeTime Time { get; }

    public string Url => _server.Urls.First();

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public int MostAtOnce { get; private set; }

    /// <summary>What paths without a script get.</summary>
    public Answer Otherwise { get; set; } = Replies.NotFound;

    /// <summary>What is called before each answer, with the number of requests under way.</summary>
    public Func<int, Task> BeforeAnswer { get; set; } = static _ => Task.CompletedTask;

    public static async Task<FakeCrossref> StartAsync(FakeTime? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var fake = new FakeCrossref(server, time ?? new FakeTime());
        server.Run(fake.AnswerAsync);
        await server.StartAsync(TestContext.Current.CancellationToken);
        return fake;
    }

    /// <summary>Answers a raw path (encoded as it is received, without query) with one answer after the other; the last
    /// one stays.</summary>
    public FakeCrossref On(string rawPath, params Answer[] answers)
    {
        _scripts[rawPath] = new Queue<Answer>(answers);
        return this;
    }

    /// <summary>Answers the question for a work.</summary>
    public FakeCrossref OnWork(string doi, params Answer[] answers) =>
        On("/works/" + Doi.Parse(doi).ToPathSegment(), answers);

    /// <summary>Options to reach this server, on its clock, with time-outs far off.</summary>
    public CrossrefOptions Options() => new()
    {
        BaseUrl = Url,
        TimeProvider = Time,
        AttemptTimeout = TimeSpan.FromMinutes(10),
        OverallTimeout = TimeSpan.FromMinutes(60),
    };

    public ReferenceVerifier Verifier(Func<CrossrefOptions, CrossrefOptions>? change = null) =>
        new(change is null ? Options() : change(Options()));

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new ReceivedRequest(
            target,
            context.Request.Headers.ToDictionary(
                static header => header.Key, static header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase),
            Time.Now);
        _requests.Enqueue(request);
        var now = Enter();
        try
        {
            await BeforeAnswer(now);
            await Next(request.RawPath)(context);
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    private int Enter()
    {
        lock (_lock)
        {
            var now = Interlocked.Increment(ref _underWay);
            MostAtOnce = Math.Max(MostAtOnce, now);
            return now;
        }
    }

    private Answer Next(string path)
    {
        if (!_scripts.TryGetValue(path, out var script))
        {
            return Otherwise;
        }

        lock (_lock)
        {
            return script.Count > 1 ? script.Dequeue() : script.Peek();
        }
    }
}
