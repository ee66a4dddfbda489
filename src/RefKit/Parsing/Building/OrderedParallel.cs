using System.Runtime.CompilerServices;

namespace RefKit.Parsing.Building;

/// <summary>Works on the items of a stream on all cores, and gives the results in order as soon as they are
/// there.</summary>
internal static class OrderedParallel
{
    // Items go to the workers in batches: a task for each would cost more than some of them.
    private const int BatchSize = 16;
    private const int BatchesPerCore = 3;

    /// <summary>Applies a function to all items.</summary>
    /// <param name="items">The items; asked for the next one only while few wait, and by one caller at a time.</param>
    /// <param name="work">The function; called from several threads.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = Environment.ProcessorCount * BatchesPerCore;
        var running = new Queue<Task<TResult[]>>(limit);
        var batch = new List<TItem>(BatchSize);
        var source = items.GetAsyncEnumerator(cancellationToken);
        await using var disposal = source.ConfigureAwait(false);
        var next = source.MoveNextAsync().AsTask();
        var isOpen = true;
        try
        {
            while (isOpen || running.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (isOpen && next.IsCompleted && running.Count < limit)
                {
                    // A source that fails does so behind the results of what it gave before.
                    if (!next.IsCompletedSuccessfully || !await next.ConfigureAwait(false))
                    {
                        isOpen = false;
                        break;
                    }

                    batch.Add(source.Current);
                    next = source.MoveNextAsync().AsTask();
                    if (batch.Count == BatchSize)
                    {
                        running.Enqueue(Start(batch, work, cancellationToken));
                        batch.Clear();
                    }
                }

                // Nothing waits for a slow source: what it has given so far is worked on.
                if (batch.Count > 0)
                {
                    running.Enqueue(Start(batch, work, cancellationToken));
                    batch.Clear();
                }

                // The oldest results go out when they are there; while the source is slow, both are waited for.
                if (isOpen && running.Count < limit && !(running.Count > 0 && running.Peek().IsCompleted))
                {
                    await (running.Count == 0
                        ? ((Task)next).WaitAsync(cancellationToken)
                        : Task.WhenAny(next, running.Peek())).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
                else if (running.Count > 0)
                {
                    foreach (var result in await running.Dequeue().ConfigureAwait(false))
                    {
                        yield return result;
                    }
                }
            }

            await next.ConfigureAwait(false);
        }
        finally
        {
            // A source must not be disposed of while it is asked for its next item.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Task<TResult[]> Start<TItem, TResult>(
        List<TItem> batch, Func<TItem, TResult> work, CancellationToken cancellationToken)
    {
        TItem[] items = [.. batch];
        return Task.Run(
            () =>
            {
                var results = new TResult[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results[i] = work(items[i]);
                }

                return results;
            },
            cancellationToken);
    }
}
