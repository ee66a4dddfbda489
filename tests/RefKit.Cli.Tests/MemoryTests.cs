using RefKit.TestSupport;

namespace RefKit.Cli.Tests;

/// <summary>Counts what the whole process allocates, so nothing else may run beside it.</summary>
[Collection(nameof(AloneCollection))]
public sealed class MemoryTests
{
    [Fact]
    public async Task Fifty_megabytes_of_one_line_are_refused_in_bounded_memory()
    {
        using var input = new EndlessLine(50 << 20);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var run = await CliRun.WithInputAsync(input, "parse");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("standard input: line 1: the line is longer than", run.Error, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 16 << 20);
    }

    private sealed class EndlessLine(int length) : Stream
    {
        private int _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, _left);
            buffer[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
