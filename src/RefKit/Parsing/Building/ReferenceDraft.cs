using System.Collections.Immutable;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <summary>A reference while it is made from labelled spans; knows also what the type guess needs.</summary>
internal sealed partial class ReferenceDraft
{
    public const string RepeatCode = "PARSE005";
    private const string ArticleIdPrefix = "arXiv:";

    private readonly ReferenceBuilder _builder = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<string> _notes = [];
    private readonly Dictionary<NameVariable, DistinctNames> _names = [];
    private uint _labels; // a bit a label
    private readonly RepairedText _repaired;

    private ReferenceDraft(string text, RepairedText repaired)
    {
        Text = text;
        _repaired = repaired;
    }

    /// <summary>The whole text of the reference.</summary>
    public string Text { get; }

    /// <summary>Whether the text begins with the citation of a case by its parties and its reporter.</summary>
    public bool IsCase => _repaired.IsCase;

    /// <summary>The kind of work that words such as "PhD thesis" or "[Dataset]" name.</summary>
    public string? Genre { get; private set; }

    /// <summary>The arXiv identifier, or null.</summary>
    public string? ArXiv { get; private set; }

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Whether any field has the label.</summary>
    public bool Has(FieldLabel label) => (_labels >> (int)label & 1) != 0;

    public string? this[TextVariable variable] => _builder[variable];

    public NumberValue? this[NumberVariable variable] => _builder[variable];

    /// <summary>Words between the fields that belong to none of them, or null.</summary>
    public string? Unparsed { get; private set; }

    public DateRange? Issued => _builder[DateVariable.Issued];

    /// <summary>Turns the spans of a text into variables.</summary>
    public static ReferenceDraft Read(string text, RepairedText repaired)
    {
        var draft = new ReferenceDraft(text, repaired);
        for (var i = 0; i < repaired.Spans.Length; i++)
        {
            draft.ReadSpan(i);
        }

        foreach (var (variable, names) in draft._names)
        {
            draft._builder[variable] = names.ToImmutable();
        }

        draft.ReadLeadingDash();
        draft.ReadDois();
        draft.ReadGaps();
        if (repaired.Spans.IsEmpty)
        {
            draft.Note("PARSE001", DiagnosticSeverity.Warning, "No field of a reference was found in the text.", 0,
                text.Length);
        }

        return draft;
    }

    /// <summary>The reference, with its type, its language, its notes and its id.</summary>
    public Reference Build(ReferenceType? type, string? language)
    {
        _builder.Type = type;
        _builder[TextVariable.Language] = language;
        _builder[TextVariable.Note] = _notes.Count == 0 ? null : string.Join("; ", _notes);
        if (Genre is not null && _builder[TextVariable.Genre] is null && type is not null
            && type != ReferenceType.ArticleJournal)
        {
            _builder[TextVariable.Genre] = Genre;
        }

        var reference = _builder.Build();
        return reference.WithId(ReferenceIds.Make(reference));
    }

    private ReadOnlySpan<char> TextOf(LabelledSpan span) => Text.AsSpan(span.Start, span.Length);

    private ReadOnlySpan<char> Before(int index)
    {
        var start = index == 0 ? 0 : _repaired.Spans[index - 1].End;
        return Text.AsSpan(start, Math.Max(0, _repaired.Spans[index].Start - start));
    }

    private ReadOnlySpan<char> After(int index)
    {
        var start = _repaired.Spans[index].End;
        var end = index + 1 < _repaired.Spans.Length ? _repaired.Spans[index + 1].Start : Text.Length;
        return Text.AsSpan(start, Math.Max(0, end - start));
    }

    private void ReadSpan(int index)
    {
        var span = _repaired.Spans[index];
        var text = TextOf(span);
        _labels |= 1u << (int)span.Label;
        switch (span.Label)
        {
            case FieldLabel.Author or FieldLabel.Editor or FieldLabel.Translator or FieldLabel.Contributor:
                ReadNames(index, span);
                break;
            case FieldLabel.Date:
                ReadDate(index, span);
                break;
            case FieldLabel.Accessed:
                ReadAccessed(text);
                break;
            case FieldLabel.Title:
                ReadTitle(index, text);
                break;
            case FieldLabel.ContainerTitle:
                ReadContainer(index, text, isJournal: false);
                break;
            case FieldLabel.Journal:
                ReadContainer(index, text, isJournal: true);
                break;
            case FieldLabel.Volume or FieldLabel.Issue:
                // "第3期": the sources label it a volume as often as an issue.
                ReadVolume(text, span.Label == FieldLabel.Volume && !After(index).StartsWith("期") ? NumberRole.Volume
                    : NumberRole.Issue);
                break;
            case FieldLabel.Pages:
                ReadPages(index, text);
                break;
            case FieldLabel.Institution when IsCase:
                SetOrNote(TextVariable.Authority, FieldText.Collapse(text));
                break;
            case FieldLabel.Publisher or FieldLabel.Institution:
                ReadPublisher(text);
                break;
            case FieldLabel.Location:
                ReadPlace(text);
                break;
            case FieldLabel.Edition:
                SetOrNote(NumberVariable.Edition, EditionParser.Parse(text));
                break;
            case FieldLabel.Series:
                ReadSeries(text);
                break;
            case FieldLabel.Url:
                SetOrNote(TextVariable.Url, UrlParser.Parse(text));
                break;
            case FieldLabel.Isbn:
                SetOrNote(TextVariable.Isbn, FieldText.Collapse(FieldText.TrimSeparators(text)));
                break;
            case FieldLabel.Issn:
                SetOrNote(TextVariable.Issn, FieldText.Collapse(FieldText.TrimSeparators(text)));
                break;
            case FieldLabel.Identifier:
                ReadIdentifier(index, text);
                break;
            case FieldLabel.Genre:
                ReadGenre(text);
                break;
            case FieldLabel.Medium:
                SetOrNote(TextVariable.Medium,
                    FieldText.Collapse(FieldText.TrimBrackets(FieldText.TrimSeparators(text))));
                break;
            case FieldLabel.Note or FieldLabel.Other:
                ReadNote(text);
                break;
            default:
                // DOIs are read from the whole text; the number belongs to the list, not to the work.
                break;
        }
    }

    private void ReadGenre(ReadOnlySpan<char> text)
    {
        var genre = FieldText.Collapse(FieldText.TrimBrackets(FieldText.TrimSeparators(text)));
        Genre ??= genre;
        SetOrNote(TextVariable.Genre, genre);
    }

    // Notes often hold what has a variable of its own.
    private void ReadNote(ReadOnlySpan<char> text)
    {
        var note = FieldText.Collapse(FieldText.TrimBrackets(FieldText.TrimSeparators(text)));
        if (note.Length == 0)
        {
            return;
        }

        if (DateParser.Parse(note).Status is { } status && _builder[TextVariable.Status] is null)
        {
            _builder[TextVariable.Status] = status;
        }
        else if (OriginalYear(note) is { } original && _builder[DateVariable.OriginalDate] is null)
        {
            _builder[DateVariable.OriginalDate] = original;
        }
        else if (VolumeParser.CountOfVolumes(note) is { } count && _builder[NumberVariable.NumberOfVolumes] is null)
        {
            SetOrNote(NumberVariable.NumberOfVolumes, count);
        }
        else if (EditionParser.IsEdition(note) && _builder[NumberVariable.Edition] is null)
        {
            _builder.Set(NumberVariable.Edition, EditionParser.Parse(note));
        }
        else if (GenreWords.Find(note) is not null && Genre is null && note.Length < 60)
        {
            ReadGenre(note);
        }
        else if (IdentifierParser.FindArXiv(note, isLabelled: false) is { } arxiv && ArXiv is null)
        {
            SetArXiv(arxiv);
        }
        else
        {
            _notes.Add(note);
        }
    }

    // "Original work published 1900", "Originally published in 1900", "Originalausgabe 1900", "ouvrage original publié en 1900"
    private static DateRange? OriginalYear(string note)
    {
        if (note.Length > 60 || !note.Contains("origin", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = note.AsSpan().IndexOfAnyInRange('0', '9');
        var year = start < 0 ? [] : note.AsSpan(start).TrimEnd(" .)");
        return year.Length == 4 && year.IndexOfAnyExceptInRange('0', '9') < 0 ? DateParser.Parse(year).Issued : null;
    }

    private void ReadIdentifier(int index, ReadOnlySpan<char> text)
    {
        if (IdentifierParser.Parse(text, Before(index)) is not { } identifier)
        {
            return;
        }

        switch (identifier.Kind)
        {
            case IdentifierKind.Pmid:
                SetOrNote(TextVariable.Pmid, identifier.Value);
                break;
            case IdentifierKind.Pmcid:
                SetOrNote(TextVariable.Pmcid, identifier.Value);
                break;
            case IdentifierKind.ArXiv when ArXiv is null:
                SetArXiv(identifier.Value);
                break;
            default:
                SetOrNote(NumberVariable.Number, identifier.Value);
                break;
        }
    }

    private void SetArXiv(string arxiv)
    {
        ArXiv = arxiv;
        SetOrNote(NumberVariable.Number, ArticleIdPrefix + arxiv);
    }

    private void ReadDois()
    {
        if (_repaired.Dois.IsEmpty)
        {
            return;
        }

        var first = _repaired.Dois[0];
        _builder[TextVariable.Doi] = first.Doi.Value;
        if (!first.IsCertain)
        {
            Note("PARSE003", DiagnosticSeverity.Warning,
                $"It is doubtful whether the DOI ends at '{first.Doi}': what follows may belong to it.",
                    first.Range.Start, first.Range.End);
        }

        foreach (var other in _repaired.Dois.Where(other => other.Doi != first.Doi).DistinctBy(static other =>
            other.Doi))
        {
            Note("PARSE004", DiagnosticSeverity.Warning, $"The text has another DOI, '{other.Doi}'.", other.Range.Start,
                other.Range.End);
            _notes.Add(other.Doi.ToUrl());
        }
    }

    // "———. (2004). Title": the dash for the names of the reference before is no field to the labeller.
    private void ReadLeadingDash()
    {
        var first = _repaired.Spans.FirstOrDefault(static span => span.Label != FieldLabel.CitationNumber);
        var start = first.Start;
        while (start > 0 && !char.IsLetterOrDigit(Text[start - 1]))
        {
            start--;
        }

        var gap = Text.AsSpan(start, first.Start - start).Trim(" .,:;([*");
        if (first.Length > 0 && !Has(FieldLabel.Author) && !Has(FieldLabel.Editor) && (gap.Length > 1 || gap is "—")
            && gap.IndexOfAnyExcept(FieldText.Dashes + "_ ") < 0)
        {
            Note(RepeatCode, DiagnosticSeverity.Info, "The names are those of the reference before.", start,
                first.Start);
        }
    }

    // Words between the fields that say nothing of a field are kept.
    private void ReadGaps()
    {
        List<string> parts = [];
        var position = 0;
        for (var i = 0; i <= _repaired.Spans.Length; i++)
        {
            var end = i < _repaired.Spans.Length ? _repaired.Spans[i].Start : Text.Length;
            if (end > position && Gaps.HasOwnWords(Text.AsSpan(position, end - position)))
            {
                var part = FieldText.Collapse(FieldText.TrimSeparators(Text.AsSpan(position, end - position)));
                parts.Add(part);
                Note("PARSE006", DiagnosticSeverity.Info,
                    $"'{part}' was taken for no field and kept as an extra field.", position, end);
            }

            position = i < _repaired.Spans.Length ? Math.Max(position, _repaired.Spans[i].End) : position;
        }

        if (parts.Count > 0)
        {
            Unparsed = string.Join(" | ", parts);
            _builder.SetExtraField(new ExtraField("unparsed", Unparsed));
        }
    }

    private void SetOrNote(TextVariable variable, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (_builder[variable] is { } given)
        {
            if (!given.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                _notes.Add(value);
            }

            return;
        }

        _builder[variable] = value;
    }

    private void SetOrNote(NumberVariable variable, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (_builder[variable] is { } given)
        {
            if (given.Text != value)
            {
                _notes.Add(value);
            }

            return;
        }

        _builder.Set(variable, value);
    }

    private void Note(string code, DiagnosticSeverity severity, string message, int start, int end) =>
        _diagnostics.Add(new Diagnostic(code, severity, message) { Range = TextRange.FromBounds(start, end) });
}
