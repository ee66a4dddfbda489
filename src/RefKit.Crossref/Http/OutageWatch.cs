namespace RefKit.Crossref.Http;

/// <summary>
/// Notices that the service is out of reach, so that a long list does not try each reference for a minute. The rules
/// stand at <see cref="CrossrefOptions.OutagePause"/>. Thread-safe.
/// </summary>
internal sealed class OutageWatch(TimeProvider time, TimeSpan pause)
{
    private const int FailuresOnceAnswered = 5;
    private const int FailuresAtFirst = 2;

    private readonly Lock _lock = new();
    private int _failures;
    private bool _hasAnswered;
    private CheckFailure? _cause;
    private long _since;

    public bool HasAnswered
    {
        get
        {
            lock (_lock)
            {
                return _hasAnswered;
            }
        }
    }

    /// <summary>The failure to answer with while nothing is asked; null when requests may go out.</summary>
    public CheckFailure? Current
    {
        get
        {
            lock (_lock)
            {
                if (_cause is null || time.GetElapsedTime(_since) >= pause)
                {
                    return null;
                }

                return new CheckFailure(
                    FailureKind.NotTried, $"Not tried, since the checks before it failed: {_cause.Message}")
                {
                    Cause = _cause.Kind,
                    StatusCode = _cause.StatusCode,
                    RetryAfter = _cause.RetryAfter,
                    HasNoConnection = _cause.HasNoConnection,
                };
            }
        }
    }

    public void Answered()
    {
        lock (_lock)
        {
            _hasAnswered = true;
            _failures = 0;
            _cause = null;
        }
    }

    /// <summary>One check has failed for good.</summary>
    public void Failed(CheckFailure failure)
    {
        lock (_lock)
        {
            _failures++;
            var limit = failure.HasNoConnection ? 1 : _hasAnswered ? FailuresOnceAnswered : FailuresAtFirst;
            if (pause > TimeSpan.Zero && _failures >= limit)
            {
                _cause = failure;
                _since = time.GetTimestamp();
            }
        }
    }
}
