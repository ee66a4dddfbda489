namespace RefKit.Cli.Input;

/// <summary>A forward stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekableStream(Stream inner) : Stream
{
    private byte[] _peeked = [];
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_peeked.Length - _taken < count)
        {
            var more = new byte[count];
            _peeked.AsSpan(_taken).CopyTo(more);
            var length = _peeked.Length - _taken;
            length += inner.ReadAtLeast(more.AsSpan(length), count - length, throwOnEndOfStream: false);
            _peeked = more[..length];
            _taken = 0;
        }

        return _peeked.AsSpan(_taken, Math.Min(count, _peeked.Length - _taken));
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => TakePeeked(buffer) is > 0 and var count ? count : inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakePeeked(buffer.Span) is > 0 and var count
            ? ValueTask.FromResult(count)
            : inner.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int TakePeeked(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _peeked.Length - _taken);
        _peeked.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }
}
