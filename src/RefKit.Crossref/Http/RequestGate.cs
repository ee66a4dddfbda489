namespace RefKit.Crossref.Http;

/// <summary>
/// Lets requests through as the service allows: so many at one time, and evenly spaced. Until an answer has told the
/// limits, one at a time and five a second, the least that Crossref's pools for single works give. Thread-safe.
/// </summary>
internal sealed class RequestGate(TimeProvider time, int maxConcurrency)
{
    private static readonly TimeSpan CarefulSpacing = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private readonly long _start = time.GetTimestamp();
    private int _allowed = 1;
    private int _inside;
    private TimeSpan _spacing = CarefulSpacing;
    private TimeSpan _nextTurn;
    private TimeSpan _pausedUntil;

    /// <summary>Waits for one of the places; each must be given back by <see cref="Leave"/>.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource place;
        lock (_lock)
        {
            if (_inside < _allowed)
            {
                _inside++;
                return;
            }

            place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(place);
        }

        using var registration = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        await place.Task.ConfigureAwait(false);
    }

    public void Leave()
    {
        lock (_lock)
        {
            _inside--;
            LetIn();
        }
    }

    /// <summary>Waits until the next request may go out.</summary>
    public async Task WaitTurnAsync(CancellationToken cancellationToken)
    {
        TimeSpan turn;
        lock (_lock)
        {
            turn = Max(Now, _nextTurn, _pausedUntil);
            _nextTurn = turn + _spacing;
        }

        while (turn > Now)
        {
            // Rounded up, since a delay drops the part of a millisecond.
            var wait = TimeSpan.FromMilliseconds(Math.Ceiling((turn - Now).TotalMilliseconds));
            wait = Max(wait, TimeSpan.Zero, TimeSpan.Zero);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            lock (_lock)
            {
                turn = Max(turn, _pausedUntil, TimeSpan.Zero);
            }
        }
    }

    /// <summary>Takes over the limits that an answer gave.</summary>
    public void Observe(RateLimits limits)
    {
        lock (_lock)
        {
            if (limits.Requests is { } requests)
            {
                _spacing = limits.Interval / requests;

                // The pools of before 2026 gave a rate and no limit of concurrency; there was none then.
                _allowed = Math.Min(limits.Concurrency ?? maxConcurrency, maxConcurrency);
            }
            else if (limits.Concurrency is { } concurrency)
            {
                _allowed = Math.Min(concurrency, maxConcurrency);
            }

            LetIn();
        }
    }

    /// <summary>Holds back all requests for a time, and goes on with one at a time until the next limits are
    /// read.</summary>
    public void SlowDown(TimeSpan pause)
    {
        lock (_lock)
        {
            _allowed = 1;
            _spacing = Max(_spacing, CarefulSpacing, TimeSpan.Zero);
            _pausedUntil = Max(_pausedUntil, Now + pause, TimeSpan.Zero);
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_start);

    private void LetIn()
    {
        while (_inside < _allowed && _waiting.TryDequeue(out var place))
        {
            if (place.TrySetResult())
            {
                _inside++;
            }
        }
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b, TimeSpan c) => a > b ? (a > c ? a : c) : (b > c ? b : c);
}
