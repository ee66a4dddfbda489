using System.Runtime.CompilerServices;

namespace RefKit.Parsing.Languages;

/// <summary>How many letters of each script a text has among its first letters.</summary>
internal struct ScriptCount
{
    // Far more than decides.
    private const int MaxLength = 400;

    private Counts _counts;

    public ScriptCount(ReadOnlySpan<char> text)
    {
        foreach (var c in text[..Math.Min(text.Length, MaxLength)])
        {
            var script = WritingScripts.Of(c);
            if (script != WritingScript.None)
            {
                _counts[(int)script]++;
                Total++;
            }
        }
    }

    /// <summary>How many letters there are.</summary>
    public int Total { get; }

    /// <summary>
    /// The script of most letters; kana decides beside Han, as Japanese has both; none where Latin letters are fewer
    /// than twice the others but more than them.
    /// </summary>
    public readonly WritingScript Main
    {
        get
        {
            var best = WritingScript.None;
            for (var i = 1; i < WritingScripts.Count; i++)
            {
                best = _counts[i] > this[best] ? (WritingScript)i : best;
            }

            return best == WritingScript.Han && this[WritingScript.Kana] > 0 ? WritingScript.Kana
                : best == WritingScript.Han && this[WritingScript.Hangul] * 4 > Total ? WritingScript.Hangul
                : best == WritingScript.Latin && this[best] * 3 < Total * 2 ? WritingScript.None
                : best;
        }
    }

    public readonly int this[WritingScript script] => _counts[(int)script];

    [InlineArray(WritingScripts.Count)]
    private struct Counts
    {
        private int _first;
    }
}
