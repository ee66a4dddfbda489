using RefKit.Casing.Lexicons;
using RefKit.Casing.Words;

namespace RefKit.Casing.Models;

/// <summary>
/// What the weights see of a word. Nothing of how it and its neighbours are cased where that is plain (lower case or one
/// capital): a title has the same features before and after.
/// </summary>
internal static class CasingFeatures
{
    /// <summary>The most features a word has.</summary>
    public const int Max = 48;

    private const string Edge = "\u0001";

    /// <summary>The words of a title as the features see them.</summary>
    public static WordView[] ViewsOf(IReadOnlyList<TitleWord> words, Func<string, WordCount> counts)
    {
        var views = new WordView[words.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = WordView.Of(words[i], counts(words[i].Folded));
        }

        return views;
    }

    /// <summary>The rows of the features of a word.</summary>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<WordView> words, int index, Span<int> rows)
    {
        var word = words[index];
        var hasPrevious = index > 0;
        var hasNext = index + 1 < words.Length;
        var previous = hasPrevious ? words[index - 1] : default;
        var next = hasNext ? words[index + 1] : default;
        var before = hasPrevious ? previous.Text : Edge;
        var behind = hasNext ? next.Text : Edge;
        var gapBehind = hasNext ? (int)next.Gap : 31;
        var writer = new FeatureWriter(rows);

        writer.Add(0, "");
        writer.Add(1, word.Text);
        writer.Add(2, before, word.Text);
        writer.Add(3, word.Text, behind);
        writer.Add(4, before);
        writer.Add(5, behind);
        writer.Add(6, word.Count.Packed >> 6);
        writer.Add(7, word.Evidence);
        writer.Add(8, (word.Evidence * 8) + Math.Min(7, word.Text.Length));
        writer.Add(9, (word.Evidence * 16) + (int)word.Gap);
        writer.Add(10, (word.Evidence * 32) + gapBehind);
        writer.Add(11, (word.Evidence * 8) + previous.Evidence);
        writer.Add(12, (word.Evidence * 8) + next.Evidence);
        writer.Add(13, (word.Count.Name * 8) + word.Count.Place, word.IsUnseen ? "u" : "s");
        writer.Add(14, (word.Count.Name * 8) + word.Evidence);
        writer.Add(15, (word.Count.Place * 8) + word.Evidence);
        AddLetters(ref writer, word);
        AddFlags(ref writer, word, previous, next, hasPrevious);
        AddCategories(ref writer, 24, word.Categories, word.IsUnseen ? 1 : 0);
        AddCategories(ref writer, 25, previous.Categories, word.Evidence);
        AddCategories(ref writer, 26, next.Categories, word.Evidence);
        if (hasNext)
        {
            var length = Math.Min(3, behind.Length);
            writer.Add(27, word.Evidence, behind.AsSpan(behind.Length - length));
            writer.Add(
                28, word.Text.AsSpan(Math.Max(0, word.Text.Length - 2)),
                behind.AsSpan(behind.Length - Math.Min(2, length)));
            writer.Add(29, ((((int)next.Shape * 64) + (gapBehind * 4) + Math.Min(3, behind.Length)) * 8)
                + word.Evidence);
        }

        return writer.Count;
    }

    private static void AddLetters(ref FeatureWriter writer, in WordView word)
    {
        var text = word.Text;
        var unseen = word.IsUnseen ? "u" : "s";
        for (var length = 2; length <= 5 && length <= text.Length; length++)
        {
            writer.Add(16, text.AsSpan(text.Length - length), unseen);
        }

        for (var length = 2; length <= 4 && length < text.Length; length++)
        {
            writer.Add(17, text.AsSpan(0, length), unseen);
        }

        if (!System.Text.Ascii.IsValid(text))
        {
            writer.Add(18, unseen);
        }
    }

    private static void AddFlags(
        ref FeatureWriter writer, in WordView word, in WordView previous, in WordView next, bool hasPrevious)
    {
        writer.Add(19, ((int)word.Flags * 8) + word.Evidence);
        writer.Add(20, (int)word.Gap);
        writer.Add(21, ((int)previous.Shape * 8) + word.Evidence, previous.Text.AsSpan() is [_] ? "1" : "");
        writer.Add(22, ((int)next.Shape * 8) + word.Evidence);
        if (hasPrevious && previous.Flags.HasFlag(TitleWordFlags.Italic))
        {
            writer.Add(23, (int)word.Flags & (int)TitleWordFlags.Italic);
        }
    }

    private static void AddCategories(ref FeatureWriter writer, int kind, WordCategories categories, int with)
    {
        for (var rest = (uint)categories; rest != 0; rest &= rest - 1)
        {
            writer.Add(kind, (System.Numerics.BitOperations.TrailingZeroCount(rest) * 8) + with);
        }
    }
}
