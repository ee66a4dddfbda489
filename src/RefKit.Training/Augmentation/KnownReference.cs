using System.Text.RegularExpressions;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Augmentation;

/// <summary>The fields of a labelled reference, ready to be written in another style.</summary>
internal sealed partial class KnownReference
{
    private readonly Dictionary<FieldLabel, string> _fields = [];

    private KnownReference(IReadOnlyList<PersonName> authors, IReadOnlyList<PersonName> editors)
    {
        Authors = authors;
        Editors = editors;
    }

    public IReadOnlyList<PersonName> Authors { get; }

    public IReadOnlyList<PersonName> Editors { get; }

    /// <summary>Whether <see cref="Authors"/> are those who edited a book that has no authors.</summary>
    public bool IsEdited { get; private init; }

    /// <summary>The value of a field; null where it has none.</summary>
    public string? this[FieldLabel label] => _fields.GetValueOrDefault(label);

    /// <summary>The year, where the date is a year or ends or starts with one; two years of a record,
    /// "1853-1861".</summary>
    public string? Year { get; private init; }

    /// <summary>Its language where it is known, as a primary subtag of BCP 47.</summary>
    public string? Language { get; private init; }

    /// <summary>
    /// Reads the fields; null where one occurs twice, authors or date are not understood, or it has no title.
    /// </summary>
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

        if (!fields.TryGetValue(FieldLabel.Author, out var authors)
            || !fields.TryGetValue(FieldLabel.Date, out var date)
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
        var known = new KnownReference(names, editors) { Year = year, Language = reference.Language };
        foreach (var (label, value) in fields)
        {
            known._fields.Add(label, value);
        }

        return known;
    }

    /// <summary>
    /// Takes the fields of a BibTeX record; null where it lacks author, year or title, or one is odd.
    /// </summary>
    public static KnownReference? TryRead(IReadOnlyDictionary<string, string> record)
    {
        string? Value(string name) => record.GetValueOrDefault(name) is { Length: > 0 and < 300 } value ? value : null;
        var year = Value("year");
        var authors = Names(Value("author"));
        var editors = Names(Value("editor"));
        var isEdited = authors.Count == 0 && editors.Count > 0 && Value("booktitle") is null;
        if (isEdited)
        {
            (authors, editors) = (editors, []);
        }

        if (Value("title") is not { } title || title.Length < (IsEastAsian(title) ? 3 : 8)
            || title.StartsWith("Review", StringComparison.Ordinal)
            || year is null || (!IsYear(year) && !AreYears(year)) || authors.Count == 0)
        {
            return null;
        }

        var (journal, container) = (Value("journal"), Value("booktitle"));
        if (IsOdd(journal, char.IsDigit) || IsOdd(Value("volume"), x => !char.IsAsciiLetterOrDigit(x))
            || IsOdd(Value("school"), x => x is ':' or '[' or ';')
            || IsOdd(Value("number"), x => !char.IsAsciiDigit(x) && x != '-') || IsOdd(Value("publisher"), char.IsDigit))
        {
            return null;
        }

        var known = new KnownReference(authors, editors)
        {
            IsEdited = isEdited,
            Year = year,
            Language = Value("language"),
        };
        known.Set(FieldLabel.Title, title);
        known.Set(FieldLabel.Journal, journal);
        known.Set(FieldLabel.ContainerTitle, container);
        known.Set(FieldLabel.Volume, Value("volume"));
        known.Set(FieldLabel.Issue, Value("number"));
        known.Set(FieldLabel.Series, Value("series"));
        known.Set(FieldLabel.Institution, Value("school"));
        known.Set(FieldLabel.Genre, Value("genre") ?? record["entrytype"] switch
        {
            "phdthesis" => "PhD thesis",
            "mastersthesis" => "MA thesis",
            _ => null,
        });
        known.SetImprint(Value("address"), Value("publisher"));
        if (Value("pages") is { } pages && (journal is not null || container is not null)
            && char.IsAsciiDigit(pages[0]))
        {
            known.Set(FieldLabel.Pages, pages.Replace("--", "-", StringComparison.Ordinal));
        }

        return known;
    }

    // Records often have "Place: Publisher" in one field.
    private void SetImprint(string? place, string? publisher)
    {
        if (publisher?.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            place ??= publisher[..colon];
            publisher = publisher[(colon + 2)..];
        }

        Set(FieldLabel.Location, place);
        Set(FieldLabel.Publisher, publisher);
    }

    private static bool IsOdd(string? value, Func<char, bool> forbidden) => value is not null && value.Any(forbidden);

    private void Set(FieldLabel label, string? value)
    {
        if (value is not null)
        {
            _fields[label] = value;
        }
    }

    // "Family, Given and Family, Given"; none where one name has another form.
    private static List<PersonName> Names(string? list)
    {
        var names = new List<PersonName>();
        foreach (var name in And().Split(list ?? "").Where(static x => x.Length > 0))
        {
            if (name is ['{', .. var organization, '}'])
            {
                names.Add(new PersonName(organization, ""));
                continue;
            }

            var parts = name.Split(", ");
            if (parts.Length != 2 || parts[0].Length < (IsEastAsian(parts[0]) ? 1 : 2)
                || parts[1].Length == 0 || char.IsLower(parts[1][0])
                || name.Contains('(', StringComparison.Ordinal))
            {
                return [];
            }

            names.Add(new PersonName(parts[0].Trim(), parts[1].Trim()));
        }

        return names;
    }

    // Not within the braces of an organisation.
    [GeneratedRegex(" and (?![^{}]*})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();

    // "1853-1861"
    private static bool AreYears(string text) =>
        text.Length == 9 && text[4] == '-' && IsYear(text[..4]) && IsYear(text[5..]);

    private static bool IsEastAsian(string text) => text.Length > 0 && text[0] > '\u2E80';

    private static bool IsYear(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] is '1' or '2';
}
