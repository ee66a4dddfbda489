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
    private readonly SortedDictionary<string, FieldScore> _byLabel = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FieldScore> _bySource = new(StringComparer.Ordinal);

    /// <summary>All references.</summary>
    public FieldScore Overall { get; } = new();

    /// <summary>The labels that are in the data or were found.</summary>
    public IReadOnlyDictionary<string, FieldScore> ByLabel => _byLabel;

    /// <summary>The sources that the references name.</summary>
    public IReadOnlyDictionary<string, FieldScore> BySource => _bySource;

    /// <summary>F1 over all fields of all labels.</summary>
    public double MicroF1 => Overall.F1;

    /// <summary>The mean F1 of the labels that are in the data.</summary>
    public double MacroF1 => _byLabel.Values.Where(static x => x.Gold > 0).Select(static x => x.F1)
        .DefaultIfEmpty().Average();

    /// <summary>Counts one reference.</summary>
    public void Add(LabelledReference gold, LabelledText found)
    {
        var right = Fields(gold.Text, gold.Spans, gold.Unlabelled);
        var given = Fields(gold.Text, found.Spans, gold.Unlabelled);
        var source = Entry(_bySource, gold.Source);
        var wrong = false;
        foreach (var label in right.Keys.Union(given.Keys))
        {
            var r = right.GetValueOrDefault(label) ?? [];
            var g = given.GetValueOrDefault(label) ?? [];
            var hits = Hits(r, g);
            wrong |= hits != r.Count || hits != g.Count;
            foreach (var entry in (FieldScore[])[Entry(_byLabel, label), source, Overall])
            {
                entry.Right += hits;
                entry.Gold += r.Count;
                entry.Found += g.Count;
            }
        }

        foreach (var entry in (FieldScore[])[source, Overall])
        {
            entry.References++;
            entry.WhollyRight += wrong ? 0 : 1;
        }
    }

    public void Write(TextWriter log)
    {
        foreach (var (name, x) in _bySource.Prepend(KeyValuePair.Create("ALL", Overall)))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-18} {x.References,5} refs  F1 {100 * x.F1:F2}  wholly right {100 * x.WhollyRightShare:F2}"));
        }

        foreach (var (name, x) in _byLabel)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-16} gold {x.Gold,5} got {x.Found,5}  F1 {100 * x.F1:F2}"));
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

    private static FieldScore Entry(SortedDictionary<string, FieldScore> table, string key)
    {
        if (!table.TryGetValue(key, out var entry))
        {
            table.Add(key, entry = new FieldScore());
        }

        return entry;
    }
}
