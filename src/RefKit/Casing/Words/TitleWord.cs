namespace RefKit.Casing.Words;

/// <summary>A word of a title, or a part of one between hyphens.</summary>
/// <param name="Start">Where it begins among the letters of the <see cref="TitleText"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Shape">How it is cased.</param>
/// <param name="Flags">How it stands.</param>
/// <param name="Folded">In lower case, typographic apostrophes made straight, without a possessive "'s".</param>
internal readonly record struct TitleWord(
    int Start, int End, WordGap Gap, WordShape Shape, TitleWordFlags Flags, string Folded)
{
    public int Length => End - Start;

    public bool StartsSentence => Gap is WordGap.Start or WordGap.Break;

    public bool IsProtected => Flags.HasFlag(TitleWordFlags.Protected);

    public bool Has(TitleWordFlags flag) => Flags.HasFlag(flag);
}
