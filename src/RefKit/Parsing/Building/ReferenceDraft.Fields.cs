using System.Runtime.InteropServices;
using RefKit.Parsing.Fields;
using RefKit.Parsing.Labels;

namespace RefKit.Parsing.Building;

/// <content>Names, dates, titles and numbers.</content>
internal sealed partial class ReferenceDraft
{
    private void ReadNames(int index, LabelledSpan span)
    {
        var list = NameListParser.Parse(TextOf(span));
        var variable = VariableOf(span.Label, list.Role ?? Gaps.RoleAfter(After(index)) ?? RoleBefore(index,
            span.Label));
        if (list.IsRepeat)
        {
            Note(RepeatCode, DiagnosticSeverity.Info, "The names are those of the reference before.", span.Start,
                span.End);
        }

        if (list.HasEtAl)
        {
            Note("PARSE002", DiagnosticSeverity.Warning, "The reference does not name all who took part.", span.Start,
                span.End);
        }

        if (!list.Names.IsEmpty)
        {
            // Each name once, in order; a hostile text may have very many in very many spans.
            ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, variable, out _);
            names ??= new DistinctNames();
            foreach (var name in list.Names)
            {
                names.Add(name);
            }
        }
    }

    private NameVariable? RoleBefore(int index, FieldLabel label) => label == FieldLabel.Author
        ? null : Gaps.RoleBefore(Before(index));

    private static NameVariable VariableOf(FieldLabel label, NameVariable? role) => label switch
    {
        // "ed." behind authors is a note on the edition more often than a role.
        FieldLabel.Author => role is NameVariable.Editor or NameVariable.Translator or null ? NameVariable.Author
            : role.Value,
        FieldLabel.Editor => role is NameVariable.EditorTranslator or NameVariable.Compiler ? role.Value
            : NameVariable.Editor,
        FieldLabel.Translator => NameVariable.Translator,
        _ => role ?? NameVariable.Contributor,
    };

    private void ReadDate(int index, LabelledSpan span)
    {
        var date = DateParser.Parse(TextOf(span));
        if (date.Status is not null)
        {
            SetOrNote(TextVariable.Status, date.Status);
        }

        if (date.Original is not null && _builder[DateVariable.OriginalDate] is null)
        {
            _builder[DateVariable.OriginalDate] = date.Original;
        }

        if (date.Issued is { Literal: not null } && Issued is { Year: { } year, Literal: null })
        {
            // "(1994). … New York Times, 11 October": the day stands apart from its year.
            date = DateParser.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{TextOf(span)} {year}"));
        }

        if (date.Issued is null)
        {
            return;
        }

        if (_builder[DateVariable.Issued] is not { } given)
        {
            _builder[DateVariable.Issued] = date.Issued;
            _builder[TextVariable.YearSuffix] = date.YearSuffix;
        }
        else if (Before(index).Contains("rig", StringComparison.OrdinalIgnoreCase) && date.Issued.Year < given.Year)
        {
            // "(Original work published 1923)", "ursprünglich 1923"
            _builder[DateVariable.OriginalDate] = date.Issued;
        }
        else if (given.Literal is not null || (given.Year == date.Issued.Year && Detail(date.Issued) > Detail(given)))
        {
            _builder[DateVariable.Issued] = date.Issued;
        }
        else if (given.Year != date.Issued.Year)
        {
            _notes.Add(FieldText.Collapse(TextOf(span)));
        }
    }

    private static int Detail(DateRange date) => (date.Start is { Month: > 0 } or { Season: not Season.None } ? 1 : 0)
        + (date.Start is { Day: > 0 } ? 1 : 0);

    private void ReadAccessed(ReadOnlySpan<char> text)
    {
        if (DateParser.Parse(text).Issued is { } date && _builder[DateVariable.Accessed] is null)
        {
            _builder[DateVariable.Accessed] = date;
        }
    }

    private void ReadTitle(int index, ReadOnlySpan<char> text)
    {
        var title = TitleParser.Parse(text);
        var marker = title.Marker ?? MarkerAfter(index);
        if (marker is not null)
        {
            Genre ??= marker;
        }

        if (_builder[TextVariable.Title] is null)
        {
            _builder[TextVariable.Title] = title.Title;
        }
        else if (_builder[TextVariable.ContainerTitle] is null && IsBehindIn(Before(index)))
        {
            _builder[TextVariable.ContainerTitle] = title.Title;
        }
        else if (title.Title is not null)
        {
            _notes.Add(title.Title);
        }
    }

    // "[Dataset]" that the labels leave out of the title.
    private string? MarkerAfter(int index)
    {
        var gap = After(index).Trim(" .,");
        return gap is ['[', .., ']'] && gap.Length < 60 && GenreWords.IsMarker(gap[1..^1])
            ? FieldText.Collapse(gap[1..^1]) : null;
    }

    private static bool IsBehindIn(ReadOnlySpan<char> gap)
    {
        var words = gap.Trim(" .,:;\"“«");
        return words.EndsWith("in", StringComparison.OrdinalIgnoreCase)
            || words.Equals("dans", StringComparison.OrdinalIgnoreCase);
    }

    private void ReadContainer(int index, ReadOnlySpan<char> text, bool isJournal)
    {
        text = OnlineMarker.Cut(text, out var medium);
        if (TitleParser.Parse(text).Title is not { } title)
        {
            return;
        }

        SetOrNote(TextVariable.Medium, medium ?? OnlineMarker.Behind(After(index)));

        // The full stop behind "J. Cell. Sci." belongs to it, that behind "Nature." does not.
        var end = _repaired.Spans[index].End;
        var hasStop = text[^1] == '.' || (end < Text.Length && Text[end] == '.');
        title = hasStop && title.Contains(". ", StringComparison.Ordinal) && title.Length - title.LastIndexOf(' ') <= 8
            ? title + "." : title;

        if (_builder[TextVariable.ContainerTitle] is null)
        {
            _builder[TextVariable.ContainerTitle] = title;
        }
        else
        {
            // Proceedings that appear as a volume of a series or journal.
            SetOrNote(TextVariable.CollectionTitle, isJournal || _builder[TextVariable.ContainerTitle] != title ? title
                : null);
        }
    }

    private void ReadVolume(ReadOnlySpan<char> text, NumberRole role)
    {
        var field = VolumeParser.Parse(text, role);
        SetOrNote(NumberVariable.Volume, field.Volume);
        SetOrNote(NumberVariable.Issue, field.Issue);
        SetOrNote(NumberVariable.SupplementNumber, field.Supplement);
        SetOrNote(NumberVariable.NumberOfVolumes, field.NumberOfVolumes);
        SetOrNote(TextVariable.VolumeTitle, field.VolumeTitle);
        SetOrNote(NumberVariable.Page, field.Pages);
        if (field.Year is not null && Issued is null)
        {
            _builder[DateVariable.Issued] = DateParser.Parse(field.Year).Issued;
        }
    }

    private void ReadPages(int index, ReadOnlySpan<char> text)
    {
        var field = PagesParser.Parse(text, Before(index), After(index));
        var articleNumber = field.Number ?? (IsArticleNumber(index, field.Page) ? field.Page : null);

        // Few styles print the number of an article; most look for it where pages stand. It is kept in both places.
        SetOrNote(NumberVariable.Page, field.Page ?? (HasJournal ? articleNumber : null));
        SetOrNote(NumberVariable.Number, articleNumber);
        SetOrNote(NumberVariable.NumberOfPages, field.NumberOfPages);
    }

    // "22(24), 13599": one number of five digits or more, without "p.", in a journal. Volumes with that many pages are
    // rare, and their articles are cited from page to page.
    private bool IsArticleNumber(int index, string? page) =>
        page is { Length: >= 5 } && page.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0
        && !Before(index).ContainsAnyInRange('a', 'z')
        && HasJournal;

    private bool HasJournal => _repaired.Has(FieldLabel.Journal);

    private void ReadPublisher(ReadOnlySpan<char> text)
    {
        var (place, publisher) = PublisherParser.Parse(text);
        SetOrNote(TextVariable.PublisherPlace, place);
        SetOrNote(TextVariable.Publisher, publisher);
    }

    // The first of two places is that of a conference more often than not.
    private void ReadPlace(ReadOnlySpan<char> text)
    {
        var place = PublisherParser.Clean(text);
        if (place is not null && _builder[TextVariable.PublisherPlace] is { } given && given != place
            && Has(FieldLabel.ContainerTitle) && _builder[TextVariable.EventPlace] is null)
        {
            _builder[TextVariable.EventPlace] = given;
            _builder[TextVariable.PublisherPlace] = place;
            return;
        }

        SetOrNote(TextVariable.PublisherPlace, place);
    }

    // "Lecture Notes in Computer Science, 1234", "LNCS vol. 12".
    private void ReadSeries(ReadOnlySpan<char> text)
    {
        var series = FieldText.Collapse(FieldText.TrimBrackets(FieldText.TrimSeparators(text)));
        var space = series.LastIndexOf(' ');
        var last = series[(space + 1)..];
        if (space > 0 && last.Length <= 6 && last.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            var title = series.AsSpan(0, space).TrimEnd(" ,;:(");
            var word = title[(title.LastIndexOf(' ') + 1)..];
            title = NumberLabels.Of(word) is NumberRole.Volume or NumberRole.Issue
                ? title[..^word.Length].TrimEnd(" ,;:(") : title;
            if (!title.IsEmpty)
            {
                SetOrNote(TextVariable.CollectionTitle, title.ToString());
                SetOrNote(NumberVariable.CollectionNumber, last);
                return;
            }
        }

        SetOrNote(TextVariable.CollectionTitle, series);
    }
}
