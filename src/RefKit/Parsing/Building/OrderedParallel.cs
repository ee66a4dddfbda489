using System.Runtime.CompilerServices;

namespace RefKit.Parsing.Building;

/// <summary>Works on the items of a stream on all cores, and gives the results in order as soon as they are
/// there.</summary>
internal static class OrderedParallel
{
    private const int WaitingPerCore = 64;

    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var limit = Environment.ProcessorCount * WaitingPerCore;
        var running = new Queue<Task<TResult>>();
        var source = items.GetAsyncEnumerator(cancellationToken);
        await using var disposal = source.ConfigureAwait(false);
        var next = source.MoveNextAsync().AsTask();
        var isOpen = true;
        try
        {
            while (isOpen || running.Count > 0)
            {
                // The oldest result goes out when it is there; while the source is slow, both are waited for.
                if (running.Count > 0 && (!isOpen || running.Count >= limit || running.Peek().IsCompleted))
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }
                else if (running.Count > 0 && !next.IsCompleted)
                {
                    await Task.WhenAny(next, running.Peek()).ConfigureAwait(false);
                }
                else if (await next.ConfigureAwait(false))
                {
                    var item = source.Current;
                    running.Enqueue(Task.Run(() => work(item), cancellationToken));
                    next = source.MoveNextAsync().AsTask();
                }
                else
                {
                    isOpen = false;
                }
            }
        }
        finally
        {
            // A source must not be disposed of while it is asked for its next item.
            if (isOpen)
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
