using System.Runtime.CompilerServices;
using Polly;
using Polly.Timeout;
using RefKit.Crossref.Answers;
using RefKit.Crossref.Comparison;
using RefKit.Crossref.Http;

namespace RefKit.Crossref;

/// <summary>
/// Asks Crossref whether the DOI of a reference is registered, is this work, and is not retracted. One verifier holds
/// one connection pool and keeps to the service's limits over all its checks, so make one and keep it. Thread-safe.
/// </summary>
/// <remarks>Failures of network or service are results (<see cref="Verdict.CouldNotCheck"/>), never exceptions, and
/// never a verdict on the reference.</remarks>
/// <example>
/// <code>
/// using var verifier = new ReferenceVerifier(new CrossrefOptions { Mailto = "you@example.org" });
/// var result = await verifier.VerifyAsync(reference);
/// Console.WriteLine(result);
/// </code>
/// </example>
public sealed class ReferenceVerifier : IDisposable
{
    private readonly CrossrefOptions _options;
    private readonly RequestGate _gate;
    private readonly OutageWatch _outage;
    private readonly CrossrefClient _client;
    private readonly ResiliencePipeline<VerificationResult> _overall;
    private bool _isDisposed;

    /// <summary>A verifier with the given options, or the defaults.</summary>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public ReferenceVerifier(CrossrefOptions? options = null)
    {
        _options = options ?? CrossrefOptions.Default;
        _options.Validate();
        _gate = new RequestGate(_options.TimeProvider, _options.MaxConcurrency);
        _outage = new OutageWatch(_options.TimeProvider, _options.OutagePause);
        _client = new CrossrefClient(_options, _gate, _outage);
        _overall = new ResiliencePipelineBuilder<VerificationResult> { TimeProvider = _options.TimeProvider }
            .AddTimeout(_options.OverallTimeout)
            .Build();
    }

    /// <summary>Checks one reference. Without a DOI of its own, one in a <c>doi.org</c> address of its URL
    /// counts.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The verifier was disposed.</exception>
    public async Task<VerificationResult> VerifyAsync(
        Reference reference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed), this);
        cancellationToken.ThrowIfCancellationRequested();
        if (FindDoi(reference) is not { } doi)
        {
            return new VerificationResult(
                reference, reference[TextVariable.Doi] is null ? Verdict.NoDoi : Verdict.Malformed);
        }

        await _gate.EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _outage.Current is { } outage
                ? CouldNotCheck(reference, doi, outage, 0)
                : await CheckAsync(reference, doi, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>Checks many references and gives the results in their order, as they become ready. A few are checked
    /// ahead (up to four times <see cref="CrossrefOptions.MaxConcurrency"/>), so that memory stays bounded.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public IAsyncEnumerable<VerificationResult> VerifyAllAsync(
        IEnumerable<Reference> references, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(references);
        return VerifyInOrderAsync(ToAsync(references), cancellationToken);
    }

    /// <inheritdoc cref="VerifyAllAsync(IEnumerable{Reference}, CancellationToken)"/>
    public IAsyncEnumerable<VerificationResult> VerifyAllAsync(
        IAsyncEnumerable<Reference> references, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(references);
        return VerifyInOrderAsync(references, cancellationToken);
    }

    /// <summary>Closes the connections. Checks under way end as could-not-check or with an exception.</summary>
    public void Dispose()
    {
        Volatile.Write(ref _isDisposed, true);
        _client.Dispose();
    }

    private static Doi? FindDoi(Reference reference)
    {
        if (reference[TextVariable.Doi] is not null)
        {
            return reference.Doi;
        }

        return reference.Url is { } url && url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)
            && Doi.TryParse(url, out var doi) ? doi : null;
    }

    private async Task<VerificationResult> CheckAsync(Reference reference, Doi doi, CancellationToken cancellationToken)
    {
        var log = new CheckLog();
        VerificationResult result;
        try
        {
            result = await _overall.ExecuteAsync(
                async token => await AskAsync(reference, doi, log, token).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            result = CouldNotCheck(reference, doi, OverallTimeout(log.LastFailure), log.Attempts);
        }

        if (result.Failure is { } failure && failure.Kind != FailureKind.NoMetadata)
        {
            _outage.Failed(failure);
        }

        return result;
    }

    private async Task<VerificationResult> AskAsync(
        Reference reference, Doi doi, CheckLog log, CancellationToken cancellationToken)
    {
        var path = "/works/" + doi.ToPathSegment();
        var attempt = await _client.GetAsync(path, log, cancellationToken).ConfigureAwait(false);
        if (attempt.IsNotFound)
        {
            return await AskAgencyAsync(reference, doi, path, log, cancellationToken).ConfigureAwait(false);
        }

        if (attempt.Answer is not { } answer)
        {
            return CouldNotCheck(reference, doi, attempt.Failure!, log.Attempts);
        }

        using (answer)
        {
            return WorkReader.ReadWork(answer.RootElement) is { } work
                ? Judge(reference, doi, work, log.Attempts)
                : CouldNotCheck(reference, doi, NotTheWork(), log.Attempts);
        }
    }

    private async Task<VerificationResult> AskAgencyAsync(
        Reference reference, Doi doi, string path, CheckLog log, CancellationToken cancellationToken)
    {
        var attempt = await _client.GetAsync(path + "/agency", log, cancellationToken).ConfigureAwait(false);
        if (attempt.IsNotFound)
        {
            return new VerificationResult(reference, Verdict.NotRegistered) { Doi = doi, Attempts = log.Attempts };
        }

        if (attempt.Answer is not { } answer)
        {
            return CouldNotCheck(reference, doi, attempt.Failure!, log.Attempts);
        }

        using (answer)
        {
            return WorkReader.ReadAgency(answer.RootElement) switch
            {
                null => CouldNotCheck(reference, doi, NotTheWork(), log.Attempts),
                var agency when agency.Equals("Crossref", StringComparison.OrdinalIgnoreCase) => CouldNotCheck(
                    reference, doi,
                    new CheckFailure(
                        FailureKind.NoMetadata, $"{doi} is a DOI of Crossref, but its API has no metadata for it."),
                    log.Attempts),
                var agency => new VerificationResult(reference, Verdict.RegisteredElsewhere)
                {
                    Doi = doi, Agency = agency, Attempts = log.Attempts,
                },
            };
        }
    }

    private static VerificationResult Judge(Reference reference, Doi doi, RegisteredWork work, int attempts)
    {
        var comparison = ReferenceComparison.Compare(reference, work);
        return new VerificationResult(reference, JudgeVerdict(comparison, work))
        {
            Doi = doi,
            Registered = work,
            CheckedFields = comparison.CheckedFields,
            Mismatches = comparison.Mismatches,
            Attempts = attempts,
        };
    }

    // Another work's retraction says nothing about the one that is meant: then the DOI is what is wrong.
    private static Verdict JudgeVerdict(ReferenceComparison comparison, RegisteredWork work)
    {
        var isMismatch = !comparison.Mismatches.IsEmpty;
        return RetractionState.IsRetracted(work) && !(isMismatch && comparison.IsAnotherWork) ? Verdict.Retracted
            : isMismatch ? Verdict.Mismatch
            : Verdict.Verified;
    }

    private static VerificationResult CouldNotCheck(Reference reference, Doi doi, CheckFailure failure, int attempts) =>
        new(reference, Verdict.CouldNotCheck) { Doi = doi, Failure = failure, Attempts = attempts };

    private static CheckFailure NotTheWork() => new(
        FailureKind.UnreadableAnswer, "The answer is JSON, but not Crossref's record of a work with a DOI.")
    {
        StatusCode = 200,
    };

    private CheckFailure OverallTimeout(CheckFailure? last)
    {
        var seconds = string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{_options.OverallTimeout.TotalSeconds:0.###} s");
        var because = last is null ? "" : $" Before: {last.Message}";
        return new CheckFailure(last?.Kind ?? FailureKind.Timeout, $"Not finished within {seconds}.{because}")
        {
            StatusCode = last?.StatusCode,
            RetryAfter = last?.RetryAfter,
            HasNoConnection = last?.HasNoConnection ?? false,
        };
    }

    private static async IAsyncEnumerable<Reference> ToAsync(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            yield return reference;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private async IAsyncEnumerable<VerificationResult> VerifyInOrderAsync(
        IAsyncEnumerable<Reference> references, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = new Queue<Task<VerificationResult>>();
        try
        {
            await foreach (var reference in references.WithCancellation(stop.Token).ConfigureAwait(false))
            {
                ahead.Enqueue(VerifyAsync(reference, stop.Token));
                if (ahead.Count >= _options.MaxConcurrency * 4 || ahead.Peek().IsCompleted)
                {
                    yield return await ahead.Dequeue().ConfigureAwait(false);
                }
            }

            while (ahead.TryDequeue(out var next))
            {
                yield return await next.ConfigureAwait(false);
            }
        }
        finally
        {
            // Left early: what is under way stops, and nothing goes on behind the caller's back.
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var task in ahead)
            {
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
