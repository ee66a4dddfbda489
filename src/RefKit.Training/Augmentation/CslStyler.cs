using System.Globalization;
using RefKit.Csl;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>
/// Writes known references in public CSL styles and locales. The values carry marks through the processor
/// (<see cref="FieldMarks"/>), so that every token's field is known in what comes out.
/// </summary>
internal sealed class CslStyler(StyleShelf shelf, ulong seed)
{
    // More often those whose lists the labelled data lack; null is the locale of the style.
    private static readonly string?[] Languages =
    [
        null, null, null, null, null, null, "de-DE", "de-DE", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-FR", "es-ES",
        "it-IT", "pt-BR", "nl-NL", "pl-PL", "cs-CZ", "sv-SE", "da-DK", "nb-NO", "fi-FI", "hu-HU", "tr-TR", "ru-RU",
        "en-GB", "en-GB", "ja-JP", "zh-CN", "ko-KR",
    ];

    private static readonly string[] Signals =
    [
        "See ", "See also ", "Cf. ", "see ", "Vgl. ", "vgl. ", "Vgl. dazu ", "Siehe ", "Dazu ", "So auch ", "Voir ",
        "Cfr. ", "But see ", "Zit. nach ", "Hierzu ", "Statt vieler: ",
    ];

    private SplitMix _random = new(seed);

    /// <summary>Writes a reference; null where the style prints too little of it.</summary>
    public LabelledReference? Write(KnownReference known, string id)
    {
        var marks = new FieldMarks(ref _random, known);
        var reference = Build(known, marks);
        var style = shelf.Styles[_random.Next(shelf.Styles.Count)];
        var options = new FormatOptions
        {
            Locales = shelf.Locales,
            Locale = LanguageHabits.Of(known.Language) is { } habits && _random.Chance(0.75)
                ? habits.Locales[_random.Next(habits.Locales.Length)] : Languages[_random.Next(Languages.Length)],
        };
        string text;
        if (!style.HasBibliography || (style.IsNoteStyle && _random.Chance(0.5)))
        {
            if (!style.IsNoteStyle)
            {
                return null;
            }

            Locator? locator = _random.Chance(0.4) ? new Locator(LocatorType.Page, marks.Locator(ref _random)) : null;
            var item = new CitationItem(reference.Id!) { Locator = locator };
            text = style.FormatCitation(new Citation([item]), [reference], options).ToString();
            text = (_random.Chance(0.25) ? Signals[_random.Next(Signals.Length)] : "") + text;
        }
        else
        {
            var entries = style.FormatBibliography([reference], options).Entries;
            if (entries.IsEmpty)
            {
                return null;
            }

            text = entries[0].Text.ToString();
        }

        return marks.Read(WithNumber(text), known, id);
    }

    // The number of the entry in its list: a style's own is always 1.
    private string WithNumber(string text)
    {
        var number = (1 + _random.Next(150)).ToString(CultureInfo.InvariantCulture);
        if (text.StartsWith("[1]", StringComparison.Ordinal))
        {
            var rest = text[3..].TrimStart();
            return _random.Chance(0.6) ? rest : "[" + FieldMarks.Number + number + "] " + rest;
        }

        if (text.StartsWith("1.", StringComparison.Ordinal) || text.StartsWith("1 ", StringComparison.Ordinal)
            || text.StartsWith("1\t", StringComparison.Ordinal) || text.StartsWith("(1)", StringComparison.Ordinal))
        {
            var bare = text[text.IndexOf('1', StringComparison.Ordinal)..][1..].TrimStart('.', ')', ' ', '\t');
            return _random.Chance(0.6) ? bare : FieldMarks.Number + number + ". " + bare;
        }

        return text;
    }

    private Reference Build(KnownReference known, FieldMarks marks)
    {
        var journal = known[FieldLabel.Journal];
        var container = known[FieldLabel.ContainerTitle];
        var thesis = known[FieldLabel.Institution] is not null && known[FieldLabel.Genre] is not null;
        var builder = new ReferenceBuilder(
            journal is not null ? ReferenceType.ArticleJournal
            : container is not null ? _random.Chance(0.3) ? ReferenceType.PaperConference : ReferenceType.Chapter
            : thesis ? ReferenceType.Thesis
            : known[FieldLabel.Publisher] is null && _random.Chance(0.2) ? ReferenceType.Webpage
            : ReferenceType.Book)
        {
            Id = "x",
            [TextVariable.Title] = marks.Mark(FieldLabel.Title, known[FieldLabel.Title]),
            [TextVariable.ContainerTitle] = journal is not null ? marks.Mark(FieldLabel.Journal, journal)
                : marks.Mark(FieldLabel.ContainerTitle, container),
            [TextVariable.Publisher] = thesis ? marks.Mark(FieldLabel.Institution, known[FieldLabel.Institution])
                : marks.Mark(FieldLabel.Publisher, known[FieldLabel.Publisher]),
            [TextVariable.PublisherPlace] = marks.Mark(FieldLabel.Location, known[FieldLabel.Location]),
            [TextVariable.Genre] = thesis ? marks.Mark(FieldLabel.Genre, known[FieldLabel.Genre]) : null,
            [TextVariable.CollectionTitle] = journal is null && _random.Chance(0.3)
                ? marks.Mark(FieldLabel.Series, known[FieldLabel.Series]) : null,
            [NameVariable.Author] = known.IsEdited ? [] : marks.Mark(FieldLabel.Author, known.Authors),
            [NameVariable.Editor] = known.IsEdited ? marks.Mark(FieldLabel.Editor, known.Authors)
                : journal is null ? marks.Mark(FieldLabel.Editor, known.Editors) : [],
        };
        if (journal is not null)
        {
            builder[TextVariable.ContainerTitleShort] = builder[TextVariable.ContainerTitle];
        }

        builder[DateVariable.Issued] = Day(FieldMarks.Year, _random.Chance(journal is null ? 0.05 : 0.25));
        if (known[FieldLabel.Volume] is not null)
        {
            builder.Set(NumberVariable.Volume, FieldMarks.Volume);
            var hasIssue = known[FieldLabel.Issue] is not null || (journal is not null && _random.Chance(0.5));
            builder.Set(NumberVariable.Issue, hasIssue ? FieldMarks.Issue : null);
        }

        builder.Set(NumberVariable.Page, known[FieldLabel.Pages] is not { } pages ? null
            : pages.Any(char.IsAsciiLetter) || !pages.AsSpan().ContainsAny('-', '–')
                ? FieldMarks.FirstPage : FieldMarks.FirstPage + "-" + FieldMarks.LastPage);
        if (_random.Chance(0.15))
        {
            builder[TextVariable.Doi] = marks.Doi;
        }
        else if (_random.Chance(builder.Type == ReferenceType.Webpage ? 0.95 : 0.08))
        {
            builder[TextVariable.Url] = marks.Url;
            builder[DateVariable.Accessed] = _random.Chance(0.7) ? Day(FieldMarks.AccessedYear, full: true) : null;
        }

        if (journal is null && _random.Chance(0.07))
        {
            builder[TextVariable.Isbn] = marks.Isbn;
        }

        return builder.Build();
    }

    private DateRange Day(int year, bool full) => !full ? DateRange.Of(year)
        : _random.Chance(0.5) ? DateRange.Of(year, 1 + _random.Next(12))
        : DateRange.Of(year, 1 + _random.Next(12), 1 + _random.Next(28));
}
