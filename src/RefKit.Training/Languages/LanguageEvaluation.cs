using System.Diagnostics;
using System.Globalization;
using RefKit.Parsing.Languages;
using RefKit.Training.Data;

namespace RefKit.Training.Languages;

/// <summary>Counts how many titles get a language, and how many of these the right one, by language.</summary>
internal sealed class LanguageEvaluation(LanguageGuesser guesser)
{
    private readonly SortedDictionary<string, (int All, int Given, int Right)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _wrong = [];
    private readonly List<double> _confidences = [];

    /// <summary>Counts one title.</summary>
    /// <param name="group">What it is counted under.</param>
    /// <param name="title">The title.</param>
    /// <param name="container">The container, or null.</param>
    /// <param name="text">The whole reference.</param>
    /// <param name="tag">The right language; "und" where none may be given.</param>
    public void Add(string group, string title, string? container, string text, string tag)
    {
        var guess = guesser.Guess(title, container, text);
        foreach (var key in (string[])[group + " " + tag, group + " ALL"])
        {
            var (all, given, right) = _counts.GetValueOrDefault(key);
            _counts[key] = (all + 1, given + (guess is null ? 0 : 1), right + (guess?.Tag == tag ? 1 : 0));
        }

        if (guess is { } made)
        {
            _confidences.Add(made.Confidence);
            if (made.Tag != tag)
            {
                _wrong.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{group} {tag} -> {made.Tag} {made.Confidence:F3} {title}"));
            }
        }
    }

    public void Write(TextWriter log, int wrongShown)
    {
        foreach (var (name, (all, given, right)) in _counts)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-24} {all,5} titles, {given,5} given, right {100.0 * right / Math.Max(1, given):F2} % of these"));
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"mean confidence {_confidences.DefaultIfEmpty(0).Average():F4}"));
        foreach (var wrong in _wrong.Take(wrongShown))
        {
            log.WriteLine("  " + wrong);
        }
    }

    /// <summary>Measures the time a guess takes.</summary>
    public void MeasureSpeed(IReadOnlyList<LabelledReference> references, TextWriter log)
    {
        var titles = references.Select(static x => (Title: LanguageTitles.TextOf(x), x.Text)).ToList();
        var best = double.MaxValue;
        long bytes = 0;
        for (var round = 0; round < 60; round++)
        {
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var (title, text) in titles)
            {
                guesser.Guess(title, container: null, text);
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / titles.Count);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / titles.Count;
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:F2} µs and {bytes} bytes a guess"));
    }
}
