using System.Buffers;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Features;

/// <summary>
/// What the feature templates need to know of a sequence of tokens as a whole. Holds rented buffers: dispose it, and
/// use it on one thread only.
/// </summary>
internal sealed class SequenceTraits : IDisposable
{
    private TokenTraits[] _tokens = [];
    private Chunk[] _chunks = [];

    public int Count { get; private set; }

    public int ChunkCount { get; private set; }

    public ReadOnlySpan<TokenTraits> Tokens => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<Chunk> Chunks => _chunks.AsSpan(0, ChunkCount);

    /// <summary>The style of the whole in a few bits: quotes, semicolons, a year in front or at the end ...</summary>
    public uint Style { get; private set; }

    /// <summary>
    /// The first and the last year, and the first opening and last closing quote; -1 where there is none.
    /// </summary>
    public int FirstYear { get; private set; }

    public int LastYear { get; private set; }

    public int FirstQuote { get; private set; }

    public int LastQuote { get; private set; }

    /// <summary>Computes everything for the tokens; what was there before is forgotten.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ILexicon lexicon)
    {
        Reserve(tokens.Length);
        Count = tokens.Length;
        for (var t = 0; t < tokens.Length; t++)
        {
            ref var traits = ref _tokens[t];
            traits = default;
            ShapeReader.Read(text, tokens[t], ref traits);
            if (tokens[t].Kind == TokenKind.Word)
            {
                traits.Category = WordCategories.Of(traits.Word);
                traits.Profile = lexicon.ProfileOf(traits.Word);
            }
        }

        LinkNeighbours();
        ReadEnclosures(text, tokens);
        PhraseMarker.Mark(_tokens.AsSpan(0, Count), lexicon);
        ReadChunks();
        ReadStyle();
    }

    public void Dispose()
    {
        ArrayPool<TokenTraits>.Shared.Return(_tokens);
        ArrayPool<Chunk>.Shared.Return(_chunks);
        (_tokens, _chunks, Count, ChunkCount) = ([], [], 0, 0);
    }

    private void Reserve(int count)
    {
        if (Math.Min(_tokens.Length, _chunks.Length - 1) < count)
        {
            ArrayPool<TokenTraits>.Shared.Return(_tokens);
            ArrayPool<Chunk>.Shared.Return(_chunks);
            _tokens = ArrayPool<TokenTraits>.Shared.Rent(count);
            _chunks = ArrayPool<Chunk>.Shared.Rent(count + 1);
        }
    }

    private void LinkNeighbours()
    {
        int word = -1, mark = -1;
        for (var t = 0; t < Count; t++)
        {
            _tokens[t].WordBefore = word;
            _tokens[t].MarkBefore = mark;
            (word, mark) = _tokens[t].IsPunctuation ? (word, t) : (t, mark);
        }

        (word, mark) = (-1, -1);
        var pattern = ulong.MaxValue >> (64 - (6 * TokenTraits.PatternLength));
        for (var t = Count - 1; t >= 0; t--)
        {
            pattern = (pattern >> 6) | ((ulong)_tokens[t].Coarse << (6 * (TokenTraits.PatternLength - 1)));
            _tokens[t].Pattern = pattern;
            _tokens[t].WordAfter = word;
            _tokens[t].MarkAfter = mark;
            (word, mark) = _tokens[t].IsPunctuation ? (word, t) : (t, mark);
        }
    }

    // Bit 0: in round brackets, bit 1: in square brackets, bit 2: in quotes.
    private void ReadEnclosures(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        (FirstQuote, LastQuote) = (-1, -1);
        int round = 0, square = 0;
        var quoted = false;
        for (var t = 0; t < Count; t++)
        {
            var mark = _tokens[t].Coarse - 32;
            if (mark is 5 && round > 0)
            {
                round--;
            }
            else if (mark is 7 && square > 0)
            {
                square--;
            }

            var quote = QuoteAt(text, tokens, t, quoted);
            quoted = quote switch { > 0 => true, < 0 => false, _ => quoted };
            if (quote != 0)
            {
                FirstQuote = FirstQuote < 0 ? t : FirstQuote;
                LastQuote = t;
            }

            _tokens[t].Enclosure = (byte)((round > 0 ? 1 : 0) | (square > 0 ? 2 : 0) | (quoted ? 4 : 0));
            if (mark is 4)
            {
                round++;
            }
            else if (mark is 6)
            {
                square++;
            }
        }
    }

    // 1: opens, -1: closes, 0: no quote (an apostrophe stands between letters).
    private int QuoteAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int t, bool quoted)
    {
        switch (_tokens[t].Coarse - 32)
        {
            case 8:
                return quoted ? -1 : 1;
            case 9:
                return 1;
            case 10:
                return quoted ? -1 : text[tokens[t].Start] == '”' ? 1 : 0;
            case 11:
                var glued = t > 0 && !tokens[t].SpaceBefore;
                var follows = t + 1 < Count && !tokens[t + 1].SpaceBefore && !_tokens[t + 1].IsPunctuation;
                if (!glued || (t > 0 && _tokens[t - 1].Coarse is 32 + 4 or 32 + 6))
                {
                    return follows && !quoted ? 1 : 0;
                }

                return quoted && !follows ? -1 : 0;
            default:
                return 0;
        }
    }

    private void ReadChunks()
    {
        ChunkCount = 1;
        _chunks[0] = new Chunk { FirstToken = 0, LastToken = -1 };
        for (var t = 0; t < Count; t++)
        {
            ref var token = ref _tokens[t];
            ref var chunk = ref _chunks[ChunkCount - 1];
            token.Chunk = ChunkCount - 1;
            if (token.IsPunctuation && IsStrong(t))
            {
                chunk.MarkAfter = token.Coarse;
                chunk.SumUp();
                _chunks[ChunkCount++] = new Chunk { FirstToken = t + 1, LastToken = t, MarkBefore = token.Coarse };
                continue;
            }

            chunk.LastToken = t;
            Add(ref chunk, in token);
        }

        _chunks[ChunkCount - 1].SumUp();
    }

    private static void Add(ref Chunk chunk, in TokenTraits token)
    {
        if (token.IsPunctuation)
        {
            return;
        }

        chunk.HasYear |= token.IsYear;
        chunk.Categories |= token.Category == WordCategory.None ? 0 : 1u << (int)token.Category;
        if (token.Value >= 0)
        {
            chunk.Numbers++;
            return;
        }

        chunk.Words++;
        chunk.Lower += token.Coarse is 1 or 6 ? 1 : 0;
        chunk.Initials += token.Coarse == 4 ? 1 : 0;
        switch (token.Profile == 0 ? -1 : (token.Profile >> 4) & 7)
        {
            case 0:
                chunk.Names++;
                break;
            case 1:
                chunk.Titles++;
                break;
            case 2 or 3:
                chunk.Containers++;
                break;
            case 4:
                chunk.Publishers++;
                break;
            case 5:
                chunk.Places++;
                break;
        }
    }

    private bool IsStrong(int t)
    {
        switch (_tokens[t].Coarse - 32)
        {
            case 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 15:
                return true;
            case 0:
                // The full stop of an initial or of a short abbreviation parts nothing.
                if (t == 0 || t + 1 >= Count)
                {
                    return t > 0;
                }

                var shape = _tokens[t - 1].Shape;
                var length = (shape >> 8) & 0x7F;
                return (_tokens[t + 1].Shape & 0x8000) != 0
                    && (_tokens[t - 1].Coarse is not (2 or 3 or 4 or 5 or 6) || length > 4);
            default:
                return false;
        }
    }

    private void ReadStyle()
    {
        (FirstYear, LastYear) = (-1, -1);
        uint seen = 0;
        for (var t = 0; t < Count; t++)
        {
            if (_tokens[t].IsYear)
            {
                FirstYear = FirstYear < 0 ? t : FirstYear;
                LastYear = t;
            }

            seen |= (_tokens[t].Coarse - 32) switch { 3 => 1u, 2 => 2u, _ => 0u };
            seen |= _tokens[t].Category switch
            {
                WordCategory.In => 4u,
                WordCategory.Pages => 8u,
                WordCategory.Volume => 16u,
                WordCategory.Publisher => 32u,
                WordCategory.Proceedings => 64u,
                WordCategory.Journal => 128u,
                _ => 0u,
            };
        }

        var yearPlace = FirstYear < 0 ? 0u : FirstYear * 3 < Count ? 1u : LastYear * 4 > Count * 3 ? 2u : 3u;
        var yearInBrackets = FirstYear > 0 && (_tokens[FirstYear].Enclosure & 1) != 0 ? 1u : 0;
        var quotes = FirstQuote < 0 ? 0u : 1u;
        Style = seen | (yearPlace << 8) | (yearInBrackets << 10) | (quotes << 11);
    }
}
