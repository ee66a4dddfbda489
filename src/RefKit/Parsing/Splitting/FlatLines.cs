using System.Text;

namespace RefKit.Parsing.Splitting;

/// <summary>The lines of a list in one, in tokens, with what the words say about each line.</summary>
internal sealed class FlatLines
{
    private const double LikelyStart = 1.5;
    private const int LinesPerEntry = 6;

    private readonly BoundaryTable _table;

    private FlatLines(BoundaryTable table, string text, BoundaryText tokens, int[] positions, int[] tokenAt, double[] words) =>
        (_table, Text, Tokens, Positions, TokenAt, Words) = (table, text, tokens, positions, tokenAt, words);

    /// <summary>The lines with a space between two.</summary>
    public string Text { get; }

    public BoundaryText Tokens { get; }

    /// <summary>Where each line starts in the text.</summary>
    public int[] Positions { get; }

    /// <summary>The first token of each line.</summary>
    public int[] TokenAt { get; }

    /// <summary>The logarithm of the odds for each line that it starts an entry, by its words; of the first line
    /// 0.</summary>
    public double[] Words { get; }

    /// <summary>Whether most entries begin within lines: they were run together before the lines were
    /// broken.</summary>
    public bool IsRunTogether()
    {
        if (Positions.Length < 3)
        {
            return false;
        }

        var atLines = Words.Count(static odds => odds > LikelyStart);
        if (atLines * LinesPerEntry >= Positions.Length)
        {
            return false;
        }

        var within = 0;
        var line = 0;
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxFeatures];
        for (var i = 0; i < Tokens.Count; i++)
        {
            line += line + 1 < TokenAt.Length && TokenAt[line + 1] == i ? 1 : 0;
            if (TokenAt[line] != i && Tokens.MayStart(i))
            {
                within += _table.Sum(features[..Tokens.Write(i, features)]) > LikelyStart ? 1 : 0;
            }
        }

        return within > (2 * atLines) + 1;
    }

    public static FlatLines Read(string text, IReadOnlyList<ContentLine> lines, BoundaryTable table)
    {
        var flat = new StringBuilder();
        var positions = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            positions[i] = flat.Length;
            flat.Append(lines[i].Of(text)).Append(' ');
        }

        var joined = flat.ToString();
        var tokens = new BoundaryText(joined);
        var tokenAt = new int[lines.Count];
        var words = new double[lines.Count];
        Span<ulong> features = stackalloc ulong[BoundaryText.MaxFeatures];
        for (var i = 0; i < lines.Count; i++)
        {
            tokenAt[i] = tokens.IndexAt(positions[i]);
            words[i] = i == 0 ? 0 : table.Sum(features[..tokens.Write(tokenAt[i], features)]);
        }

        return new FlatLines(table, joined, tokens, positions, tokenAt, words);
    }
}
