using System.Globalization;

namespace RefKit.Cli.Output;

/// <summary>
/// One line on standard error that tells how far the work is, written anew a few times a second and wiped at the end.
/// Shows nothing before the work has taken a while.
/// </summary>
internal sealed class ProgressLine(TextWriter error, TimeProvider time)
{
    private const string Wipe = "\r\u001b[K";

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _shown;
    private bool _isShown;

    /// <summary>Counts the references that go by.</summary>
    public async IAsyncEnumerable<T> CountAsync<T>(IAsyncEnumerable<T> references)
    {
        long count = 0;
        try
        {
            await foreach (var reference in references.ConfigureAwait(false))
            {
                Report(++count);
                yield return reference;
            }
        }
        finally
        {
            Clear();
        }
    }

    /// <summary>Makes room for a message; the next report writes the line again.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            error.Write(Wipe);
            error.Flush();
            _isShown = false;
        }
    }

    private void Report(long count)
    {
        var elapsed = time.GetElapsedTime(_start);
        if (elapsed - _shown < Between)
        {
            return;
        }

        _shown = elapsed;
        _isShown = true;
        error.Write(string.Create(CultureInfo.InvariantCulture,
            $"{Wipe}{count:N0} references, {count / elapsed.TotalSeconds:N0} a second"));
        error.Flush();
    }
}
