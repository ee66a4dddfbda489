using System.Text;

namespace RefKit.Tests.Formats;

/// <summary>A stream far larger than memory should hold: a head, a body many times, a tail.</summary>
internal sealed class RepeatingStream(string head, string body, int count, string tail) : Stream
{
    private readonly byte[] _body = Encoding.UTF8.GetBytes(body);
    private readonly byte[] _tail = Encoding.UTF8.GetBytes(tail);
    private byte[] _current = Encoding.UTF8.GetBytes(head);
    private int _position;
    private int _part;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_position == _current.Length)
        {
            if (_part > count)
            {
                return 0;
            }

            _current = _part++ < count ? _body : _tail;
            _position = 0;
        }

        var length = Math.Min(buffer.Length, _current.Length - _position);
        _current.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
