using RefKit.Casing.Lexicons;
using RefKit.Casing.Words;

namespace RefKit.Casing.Models;

/// <summary>A word as the features see it.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Shape">Its shape; lower case and one capital count as one.</param>
/// <param name="Flags">How it stands.</param>
/// <param name="Count">How often it was seen.</param>
/// <param name="Categories">The lists it stands in.</param>
internal readonly record struct WordView(
    string Text, WordGap Gap, WordShape Shape, TitleWordFlags Flags, WordCount Count, WordCategories Categories)
{
    public bool IsUnseen => !Count.IsSeen;

    /// <summary>What the counts say, from 0 (never seen) and 1 (always lower) to 6 (always a capital).</summary>
    public int Evidence => (Count.Capital, Count.Lower) switch
    {
        (0, 0) => 0,
        (0, _) => 1,
        (_, 0) => 6,
        var (capital, lower) => (capital - lower) switch { <= -3 => 2, <= 0 => 3, <= 2 => 4, _ => 5 },
    };

    public static WordView Of(in TitleWord word, WordCount count)
    {
        var shape = word.Shape is WordShape.Capitalized || word.Folded == "a" ? WordShape.Lower : word.Shape;
        return new WordView(
            word.Folded, word.Gap, shape, word.Flags & ~(TitleWordFlags.Protected | TitleWordFlags.BeforeSpace), count,
            WordLists.Default.Find(word.Folded));
    }
}
