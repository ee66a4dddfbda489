using System.Globalization;
using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Evaluation;

/// <summary>
/// Compares whole fields, with case, spaces and punctuation ignored: precision, recall and F1, and the share of
/// references without an error. Only the labels all tools have, containers merged, as the comparison with other tools
/// does it.
/// </summary>
internal sealed class FieldScorer
{
    private readonly SortedDictionary<string, int[]> _byLabel = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int[]> _bySource = new(StringComparer.Ordinal);

    /// <summary>Counts one reference.</summary>
    public void Add(LabelledReference gold, LabelledText found)
    {
        var right = Fields(gold.Text, gold.Spans, gold.Unlabelled);
        var given = Fields(gold.Text, found.Spans, gold.Unlabelled);
        var source = Entry(_bySource, gold.Source);
        var all = Entry(_bySource, "ALL");
        var wrong = false;
        foreach (var label in right.Keys.Union(given.Keys))
        {
            var r = right.GetValueOrDefault(label) ?? [];
            var g = given.GetValueOrDefault(label) ?? [];
            var hits = Hits(r, g);
            wrong |= hits != r.Count || hits != g.Count;
            foreach (var entry in (int[][])[Entry(_byLabel, label), source, all])
            {
                entry[0] += hits;
                entry[1] += r.Count;
                entry[2] += g.Count;
            }
        }

        foreach (var entry in (int[][])[source, all])
        {
            entry[3]++;
            entry[4] += wrong ? 0 : 1;
        }
    }

    /// <summary>F1 over all fields of all labels.</summary>
    public double MicroF1 => _bySource.TryGetValue("ALL", out var all) ? F1(all) : 0;

    public void Write(TextWriter log)
    {
        foreach (var (name, x) in _bySource)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-18} {x[3],5} refs  F1 {100 * F1(x):F2}  wholly right {100.0 * x[4] / Math.Max(1, x[3]):F2}"));
        }

        foreach (var (name, x) in _byLabel)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-16} gold {x[1],5} got {x[2],5}  F1 {100 * F1(x):F2}"));
        }
    }

    private static Dictionary<string, List<string>> Fields(
        string text, IEnumerable<LabelledSpan> spans, IReadOnlyList<FieldLabel> unlabelled)
    {
        var fields = new Dictionary<string, List<string>>();
        foreach (var span in spans)
        {
            if (CoreName(span.Label) is { } name && !unlabelled.Contains(span.Label))
            {
                if (!fields.TryGetValue(name, out var values))
                {
                    fields.Add(name, values = []);
                }

                values.Add(Key(text.AsSpan(span.Start, span.Length)));
            }
        }

        return fields;
    }

    private static string? CoreName(FieldLabel label) => label switch
    {
        FieldLabel.ContainerTitle or FieldLabel.Journal => "container",
        FieldLabel.Institution or FieldLabel.Publisher => "publisher",
        FieldLabel.Author or FieldLabel.Editor or FieldLabel.Date or FieldLabel.Title or FieldLabel.Volume
            or FieldLabel.Issue or FieldLabel.Pages or FieldLabel.Location or FieldLabel.Doi or FieldLabel.Url
            => FieldLabels.NameOf(label),
        _ => null,
    };

    private static string Key(ReadOnlySpan<char> value)
    {
        var key = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return key.ToString();
    }

    private static int Hits(List<string> right, List<string> given)
    {
        var rest = new List<string>(right);
        var hits = given.Count(rest.Remove);
        return hits < right.Count && right.Count == given.Count && string.Concat(right) == string.Concat(given)
            ? right.Count : hits;
    }

    private static double F1(int[] x) => x[1] + x[2] == 0 ? 0 : 2.0 * x[0] / (x[1] + x[2]);

    private static int[] Entry(SortedDictionary<string, int[]> table, string key)
    {
        if (!table.TryGetValue(key, out var entry))
        {
            table.Add(key, entry = new int[5]);
        }

        return entry;
    }
}
