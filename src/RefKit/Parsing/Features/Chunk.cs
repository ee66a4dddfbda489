namespace RefKit.Parsing.Features;

/// <summary>A piece of a reference between two strong marks, summed up.</summary>
internal struct Chunk
{
    public int FirstToken, LastToken;

    /// <summary>Counts of its tokens by look.</summary>
    public int Words, Lower, Initials, Numbers;

    public bool HasYear;

    /// <summary>A bit a <see cref="Lexicons.WordCategory"/> that occurs in it.</summary>
    public uint Categories;

    /// <summary>Counts of its words by the field they were seen in most.</summary>
    public int Names, Titles, Containers, Publishers, Places;

    /// <summary>The coarse shape of the mark before it and behind it; 0 at the ends of the text.</summary>
    public byte MarkBefore, MarkAfter;

    /// <summary>Length and look, packed; valid after <see cref="SumUp"/>.</summary>
    public uint Signature;

    /// <summary>The field that most of its known words were seen in; 0 where none leads. Valid after
    /// <see cref="SumUp"/>.</summary>
    public uint Leaning;

    /// <summary>To be called when all tokens were counted.</summary>
    public void SumUp()
    {
        Signature = MakeSignature();
        Leaning = FindLeaning();
    }

    private readonly uint MakeSignature()
    {
        var length = Words switch { 0 => 0u, 1 => 1u, 2 => 2u, <= 4 => 3u, <= 8 => 4u, _ => 5u };
        var look = HasYear ? 1u
            : Words == 0 ? 2u
            : Initials > 0 && Lower == 0 ? 3u
            : Lower * 2 > Words ? 4u
            : Lower > 0 ? 5u : 6u;
        var numbers = Numbers switch { 0 => 0u, 1 => 1u, _ => 2u };
        return (length << 8) | (look << 4) | numbers;
    }

    private readonly uint FindLeaning()
    {
        var (best, which) = (Names, 1u);
        (best, which) = Titles > best ? (Titles, 2u) : (best, which);
        (best, which) = Containers > best ? (Containers, 3u) : (best, which);
        (best, which) = Publishers > best ? (Publishers, 4u) : (best, which);
        (best, which) = Places > best ? (Places, 5u) : (best, which);
        return best == 0 ? 0 : which | (best * 3 > Words * 2 ? 8u : 0);
    }
}
