using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>
/// Cuts a stream of JSON into items as data arrives. It holds one buffer that grows to the largest item and neither
/// reads nor waits itself, so that the blocking and the asynchronous reader share it.
/// </summary>
internal sealed class CslJsonScanner : IDisposable
{
    private const int InitialSize = 1 << 16;
    private const int MaxItemSize = 1 << 28;
    private const int ItemsAtOnce = 256;

    private static readonly JsonReaderOptions ReaderOptions =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _start;
    private int _end;
    private bool _isFinal;
    private bool _isMarkSeen;
    private bool _isStarted;
    private bool _isInArray;
    private int _wanted;
    private JsonReaderState _readerState = new(ReaderOptions);
    private int _line = 1;
    private Decoder? _decoder;

    public CslJsonScannerState State { get; private set; } = CslJsonScannerState.NeedsData;

    /// <summary>Room for more data; <see cref="Fed"/> says how much of it was filled.</summary>
    public Memory<byte> FreeSpace()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end > _buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        // UTF-16 is transcoded in place and may grow by half.
        var free = _buffer.Length - _end;
        return _buffer.AsMemory(_end, _decoder is null ? free : free / 2);
    }

    public void Fed(int count)
    {
        _isFinal = count == 0;
        if (!_isMarkSeen)
        {
            // A byte-order mark has up to three bytes; they may come one by one.
            if (!_isFinal && _end + count < 3)
            {
                _end += count;
                return;
            }

            count = SkipByteOrderMark(count + _end);
            _isMarkSeen = true;
        }

        if (_decoder is not null)
        {
            count = Transcode(count);
        }

        _end += count;

        // An item that did not end is looked at again when there is twice as much of it, so that a large one takes linear time.
        if (_isFinal || _end - _start >= _wanted)
        {
            State = CslJsonScannerState.HasItems;
        }
    }

    /// <summary>The items that are complete in the buffer, up to a few hundred.</summary>
    public ImmutableArray<CslJsonItem> Take()
    {
        if (State == CslJsonScannerState.NeedsData)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<CslJsonItem>();
        try
        {
            Scan(items);
        }
        catch (JsonException broken)
        {
            items.Add(Broken(broken));
            State = CslJsonScannerState.Finished;
        }

        return items.ToImmutable();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Scan(ImmutableArray<CslJsonItem>.Builder items)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _readerState);
        while (items.Count < ItemsAtOnce)
        {
            if (_isFinal && IsOnlyWhiteSpace(_buffer.AsSpan(_start, _end - _start)))
            {
                Finish(items);
                return;
            }

            if (!reader.Read())
            {
                NeedMore(items);
                return;
            }

            if (!_isStarted && reader.TokenType == JsonTokenType.StartArray)
            {
                _isStarted = _isInArray = true;
            }
            else if (_isInArray && reader.TokenType == JsonTokenType.EndArray)
            {
                _isInArray = false;
            }
            else
            {
                var line = _line + LinesBefore((int)reader.TokenStartIndex);
                if (!JsonDocument.TryParseValue(ref reader, out var document))
                {
                    NeedMore(items);
                    return;
                }

                using (document)
                {
                    CslJsonItems.Read(document, line, isWrapper: !_isInArray, items);
                }

                _isStarted = true;
            }

            Consume((int)reader.BytesConsumed, reader.CurrentState);
            reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _readerState);
        }
    }

    private void Finish(ImmutableArray<CslJsonItem>.Builder items)
    {
        State = CslJsonScannerState.Finished;
        if (!_isStarted)
        {
            items.Add(Problem("CSLJSON007", "The input holds no JSON.", 1, 1));
        }
        else if (_isInArray)
        {
            items.Add(Problem("CSLJSON001", "The JSON ends within the array of items; ']' was expected.", _line, null));
        }
    }

    private void NeedMore(ImmutableArray<CslJsonItem>.Builder items)
    {
        State = CslJsonScannerState.NeedsData;
        _wanted = _end - _start > InitialSize ? 2 * (_end - _start) : 0;
        if (_end - _start >= MaxItemSize)
        {
            items.Add(Problem("CSLJSON008", "One item is larger than 256 MB; nothing behind it was read.", _line, null));
            State = CslJsonScannerState.Finished;
        }
    }

    private void Consume(int count, JsonReaderState state)
    {
        _line += LinesBefore(count);
        _start += count;
        _readerState = state;
    }

    private int LinesBefore(int count) => _buffer.AsSpan(_start, count).Count((byte)'\n');

    private static CslJsonItem Broken(JsonException broken)
    {
        var message = broken.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Problem(
            "CSLJSON001",
            "The JSON is broken: " + (end < 0 ? message : message[..end]),
            (int?)broken.LineNumber + 1,
            (int?)broken.BytePositionInLine + 1);
    }

    private static CslJsonItem Problem(string code, string message, int? line, int? column) =>
        new(null, [new Diagnostic(code, DiagnosticSeverity.Error, message) { Line = line, Column = column }]);

    private static bool IsOnlyWhiteSpace(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    // The first data, all of it: gives back how much of it is left behind the mark.
    private int SkipByteOrderMark(int count)
    {
        _end = 0;
        var data = _buffer.AsSpan(0, count);
        var mark = 0;
        if (data.StartsWith("\uFEFF"u8))
        {
            mark = 3;
        }
        else if (data.Length >= 2 && (data[0], data[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            _decoder = (data[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetDecoder();
            mark = 2;
        }

        data[mark..].CopyTo(data);
        return count - mark;
    }

    private int Transcode(int count)
    {
        var bytes = _buffer.AsSpan(_end, count);
        var characters = ArrayPool<char>.Shared.Rent((count / 2) + 2);
        var length = _decoder!.GetChars(bytes, characters, _isFinal);
        var size = Encoding.UTF8.GetByteCount(characters, 0, length);
        if (_end + size > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_end + size);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        Encoding.UTF8.GetBytes(characters.AsSpan(0, length), _buffer.AsSpan(_end));
        ArrayPool<char>.Shared.Return(characters);
        return size;
    }
}
