namespace RefKit.Crossref.Tests.Fakes;

/// <summary>
/// A clock that takes no real time: waits up to <see cref="SkipUpTo"/> are over at once and move the clock on; longer
/// ones (the timeouts) end when the clock gets there, by such waits or by <see cref="Advance"/>.
/// </summary>
internal sealed class FakeTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<Timer> _pending = [];
    private readonly List<TimeSpan> _skipped = [];
    private TimeSpan _now;

    public TimeSpan SkipUpTo { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan Now
    {
        get
        {
            lock (_lock)
            {
                return _now;
            }
        }
    }

    /// <summary>The waits that were skipped, in order.</summary>
    public IReadOnlyList<TimeSpan> Skipped
    {
        get
        {
            lock (_lock)
            {
                return [.. _skipped];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => Start + Now;

    public void Advance(TimeSpan time)
    {
        lock (_lock)
        {
            MoveTo(_now + time);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void Set(Timer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _pending.Remove(timer);
            if (dueTime < TimeSpan.Zero)
            {
                return;
            }

            timer.Due = _now + dueTime;
            _pending.Add(timer);
            if (dueTime <= SkipUpTo)
            {
                _skipped.Add(dueTime);
                MoveTo(timer.Due);
            }
        }
    }

    private void Remove(Timer timer)
    {
        lock (_lock)
        {
            _pending.Remove(timer);
        }
    }

    private void MoveTo(TimeSpan time)
    {
        _now = time > _now ? time : _now;
        foreach (var timer in _pending.Where(timer => timer.Due <= _now).OrderBy(static timer => timer.Due).ToList())
        {
            _pending.Remove(timer);
            ThreadPool.QueueUserWorkItem(static due => ((Timer)due!).Fire(), timer);
        }
    }

    private sealed class Timer(FakeTime owner, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            owner.Set(this, dueTime);
            return true;
        }

        public void Dispose() => owner.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
