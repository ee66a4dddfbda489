namespace RefKit.Crossref.Http;

/// <summary>Reads a body up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>The body, unpacked; null when it is longer than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        HttpContent content, int limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit)
        {
            return null;
        }

        using var buffer = new MemoryStream((int)(content.Headers.ContentLength ?? 0));
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var chunk = new byte[16 * 1024];
            int count;
            while ((count = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (buffer.Length + count > limit)
                {
                    return null;
                }

                buffer.Write(chunk, 0, count);
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
