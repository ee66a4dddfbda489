using RefKit.Parsing.Lexicons;

namespace RefKit.Parsing.Features;

/// <summary>What the feature templates need to know of one token; computed once a token.</summary>
internal struct TokenTraits
{
    /// <summary>The hash of the folded text.</summary>
    public ulong Word;

    /// <summary>The hash of the folded last three letters; 0 where a word is no longer.</summary>
    public ulong Suffix3;

    /// <summary>The shape: kind, case pattern, length class; for punctuation the mark itself.</summary>
    public ushort Shape;

    /// <summary>A coarser shape, for long patterns.</summary>
    public byte Coarse;

    /// <summary>The value of a number of up to nine digits; -1 otherwise.</summary>
    public int Value;

    public WordCategory Category;

    /// <summary>The fields in which the word was seen (<see cref="WordProfile"/>).</summary>
    public byte Profile;

    /// <summary>The kinds of a known phrase that the token belongs to, and in the upper bits its place in it.</summary>
    public byte Phrase;

    /// <summary>The nearest tokens on both sides that are not punctuation; -1 where there is none.</summary>
    public int WordBefore, WordAfter;

    /// <summary>The nearest punctuation tokens on both sides; -1 where there is none.</summary>
    public int MarkBefore, MarkAfter;

    /// <summary>The open brackets and quotes around it.</summary>
    public byte Enclosure;

    /// <summary>The piece of the text, between strong marks, that it stands in.</summary>
    public int Chunk;

    /// <summary>The coarse shapes of this token and those behind it, six bits each, the first one uppermost; 63 behind
    /// the end.</summary>
    public ulong Pattern;

    public bool IsPunctuation, IsYear;

    /// <summary>How many shapes <see cref="Pattern"/> holds.</summary>
    public const int PatternLength = 10;
}
