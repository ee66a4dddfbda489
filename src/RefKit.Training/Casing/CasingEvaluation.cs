using RefKit.Casing;
using RefKit.Casing.Words;

namespace RefKit.Training.Casing;

/// <summary>
/// Compares titles as they were cased with titles as people wrote them, word by word. The first word behind a colon or
/// dash counts as right in either case: styles differ there, and a rule decides.
/// </summary>
internal sealed class CasingEvaluation(TextWriter? failures = null)
{
    public CasingScore Score { get; } = new();

    /// <summary>The confidence of each title, and whether it came out right.</summary>
    public List<(double Confidence, bool IsRight)> Confidences { get; } = [];

    /// <summary>Compares one title.</summary>
    public void Add(string input, CasedTitle output, string expected)
    {
        var words = TitlePairs.WordsOf(input);
        var (before, after, wanted) = (LettersOf(input), LettersOf(output.Text), LettersOf(expected));
        var isRight = true;
        var wantedWords = TitlePairs.WordsOf(expected);
        var notes = "";
        for (var i = 0; i < words.Count; i++)
        {
            var was = before.Substring(words[i].Start, words[i].Length);
            var now = after.Substring(words[i].Start, words[i].Length);
            var right = wanted.Substring(wantedWords[i].Start, wantedWords[i].Length);
            if (words[i].StartsSentence || !right.Equals(was, StringComparison.OrdinalIgnoreCase))
            {
                right = now;
            }

            Score.Words++;
            Score.WordsRight += now == right ? 1 : 0;
            Score.Right += now != was && now == right ? 1 : 0;
            Score.Wrong += now != was && now != right ? 1 : 0;
            Score.Missing += now == was && now != right ? 1 : 0;
            if (now != right)
            {
                isRight = false;
                notes += $" {now}({right})";
            }
        }

        Score.Titles++;
        Score.TitlesRight += isRight ? 1 : 0;
        Confidences.Add((output.Confidence, isRight));
        if (!isRight)
        {
            failures?.WriteLine($"{output.Confidence:F2}\t{output.Outcome}\t{notes.Trim()}\t{output.Text}");
        }
    }

    private static string LettersOf(string title) => new(TitleText.Read(title).Letters);
}
