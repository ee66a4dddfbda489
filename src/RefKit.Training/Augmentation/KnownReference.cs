using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Augmentation;

/// <summary>The fields of a labelled reference, ready to be written in another style.</summary>
internal sealed class KnownReference
{
    private readonly Dictionary<FieldLabel, string> _fields = [];

    private KnownReference(IReadOnlyList<PersonName> authors, IReadOnlyList<PersonName> editors)
    {
        Authors = authors;
        Editors = editors;
    }

    public IReadOnlyList<PersonName> Authors { get; }

    public IReadOnlyList<PersonName> Editors { get; }

    /// <summary>The value of a field; null where it has none.</summary>
    public string? this[FieldLabel label] => _fields.GetValueOrDefault(label);

    /// <summary>The year, where the date is a year or ends or starts with one.</summary>
    public string? Year { get; private init; }

    /// <summary>Reads the fields; null where one occurs twice, authors or date are not understood, or it has no title.</summary>
    public static KnownReference? TryRead(LabelledReference reference)
    {
        var fields = new Dictionary<FieldLabel, string>();
        foreach (var span in reference.Spans)
        {
            if (!fields.TryAdd(span.Label, reference.Text.Substring(span.Start, span.Length)))
            {
                return null;
            }
        }

        if (!fields.TryGetValue(FieldLabel.Author, out var authors) || !fields.TryGetValue(FieldLabel.Date, out var date)
            || !fields.TryGetValue(FieldLabel.Title, out var title) || title.Length < 8)
        {
            return null;
        }

        var year = date.Length >= 4 && IsYear(date[^4..]) ? date[^4..] : IsYear(date) ? date : null;
        var names = AuthorListReader.Read(authors);
        if (year is null || names.Count == 0)
        {
            return null;
        }

        var editors = fields.TryGetValue(FieldLabel.Editor, out var list) ? AuthorListReader.Read(list) : [];
        var known = new KnownReference(names, editors) { Year = year };
        foreach (var (label, value) in fields)
        {
            known._fields.Add(label, value);
        }

        return known;
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2';
}
