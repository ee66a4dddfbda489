namespace RefKit.Csl.Rendering;

/// <summary>What happens to two characters that meet where two runs join.</summary>
internal enum PunctuationJoin
{
    KeepBoth,
    DropFirst,
    DropSecond,
}
