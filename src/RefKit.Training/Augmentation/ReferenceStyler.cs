using System.Globalization;
using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>Writes known references in other styles, so that every token's field is known.</summary>
internal sealed partial class ReferenceStyler(ulong seed)
{
    // Words before a reference in a footnote, in the languages where footnotes are common.
    private static readonly string[] Signals =
    [
        "See ", "See also ", "Cf. ", "See, e.g., ", "see ", "cf. ", "In: ", "Vgl. ", "Vgl. dazu ", "Siehe ", "S. ",
        "Dazu: ", "Vgl. auch ", "Voir ", "Cfr. ", "Si veda ", "Véase ", "But see ", "Quoted in ", "Zit. nach ",
    ];

    private SplitMix _random = new(seed);
    private IReadOnlyList<PersonName> _earlier = [];

    /// <summary>Writes a reference in a style chosen at random, with small departures from it.</summary>
    public LabelledReference Write(KnownReference known, string id)
    {
        var style = Vary(Choose(known.Language));
        var writer = new LabelledTextWriter();
        WriteNumber(writer);
        writer.Add(_random.Chance(0.08) ? Signals[_random.Next(Signals.Length)] : "");
        var year = WriteDate(known, style);
        if (style.Year == YearPlace.BeforeAuthors)
        {
            WriteYear(writer, year, style);
        }

        var isTitleFirst = known.IsEdited && style is { IsFootnote: true, Year: not YearPlace.AfterAuthors }
            && _random.Chance(0.6);
        if (!isTitleFirst)
        {
            WriteCreators(writer, known, style);
            writer.Add(style.Year == YearPlace.AfterAuthors ? "" : style.BeforeTitle);
        }

        if (style.Year == YearPlace.AfterAuthors)
        {
            WriteYear(writer, year, style);
        }

        if (known[FieldLabel.Journal] is { } journal)
        {
            WriteArticle(writer, known, journal, year, style);
        }
        else if (known[FieldLabel.ContainerTitle] is { } container)
        {
            WriteChapter(writer, known, container, year, style);
        }
        else
        {
            WriteBook(writer, known, year, style, isTitleFirst ? known.Authors : known.Editors);
        }

        WriteIdentifiers(writer, known, style.IsFootnote ? 0.15 : 0.45);
        _earlier = known.Authors;
        return writer.ToReference(id);
    }

    // Mostly one with the words of the reference's own language.
    private ReferenceStyle Choose(string? language)
    {
        var own = ReferenceStyles.Of(language);
        var styles = own.Count > 0 && _random.Chance(0.8) ? own
            : _random.Chance(0.5) ? ReferenceStyles.WithoutLanguage : ReferenceStyles.All;
        return styles[_random.Next(styles.Count)];
    }

    private string WriteDate(KnownReference known, ReferenceStyle style)
    {
        if (style.Year == YearPlace.AfterAuthors && _random.Chance(0.035))
        {
            string[] words = ["n.d.", "n.d.", "in press", "forthcoming", "o. J.", "s.d.", "submitted"];
            return words[_random.Next(words.Length)];
        }

        var year = known.Year ?? "";
        if (style.Year == YearPlace.AfterAuthors && year.Length == 4 && _random.Chance(0.05))
        {
            return year + (char)('a' + _random.Next(3));
        }

        string[] months = ["January", "Feb.", "March", "April", "May", "June", "July", "Aug.", "September", "Oct.",
            "Nov.", "December"];
        return style.Year != YearPlace.AfterAuthors && _random.Chance(style.IsFootnote ? 0.02 : 0.07)
            ? months[_random.Next(12)] + " " + year : year;
    }

    private ReferenceStyle Vary(ReferenceStyle style)
    {
        if (_random.Chance(0.25))
        {
            var other = ReferenceStyles.All[_random.Next(ReferenceStyles.All.Count)];
            style = style with
            {
                Names = other.Names,
                NameSeparator = other.NameSeparator,
                LastSeparator = other.LastSeparator,
            };
        }

        if (_random.Chance(0.06))
        {
            style = style with { UpperFamily = true };
        }

        if (style.IsFootnote)
        {
            string[] ends = [".", ".", ";", ",", "", ");"];
            style = style with { End = ends[_random.Next(ends.Length)] };
        }

        if (_random.Chance(0.15))
        {
            var other = ReferenceStyles.All[_random.Next(ReferenceStyles.All.Count)];
            style = style with { TitleMarks = other.TitleMarks };
        }

        return _random.Chance(0.15) ? style with { InitialGap = style.InitialGap.Length == 0 ? " " : "" } : style;
    }

    private void WriteNumber(LabelledTextWriter writer)
    {
        if (!_random.Chance(0.2))
        {
            return;
        }

        var number = (1 + _random.Next(120)).ToString(CultureInfo.InvariantCulture);
        var (open, close) = _random.Next(4) switch
        {
            0 => ("[", "] "),
            1 => ("", ". "),
            2 => ("(", ") "),
            _ => ("", ") "),
        };
        writer.Add(open);
        writer.Add(FieldLabel.CitationNumber, number);
        writer.Add(close);
    }

    private static void WriteNames(
        LabelledTextWriter writer, FieldLabel label, IReadOnlyList<PersonName> names, ReferenceStyle style)
    {
        var text = new StringBuilder();
        var shown = names.Count > style.MostNames ? 1 : names.Count;
        for (var i = 0; i < shown; i++)
        {
            text.Append(i == 0 ? "" : i < names.Count - 1 ? style.NameSeparator
                : names.Count == 2 && style.LastSeparator.Length > 2
                    && style.LastSeparator.StartsWith(", ", StringComparison.Ordinal)
                    && !style.FirstOnly && style.Names == NameForm.InitialsFamily
                    ? style.LastSeparator[1..] : style.LastSeparator);
            text.Append(Write(names[i], style, turned: !style.FirstOnly || i == 0));
        }

        text.Append(shown < names.Count ? style.FirstOnly ? ", et al." : " et al." : "");
        writer.Add(label, text.ToString());
    }

    private static string Write(PersonName name, ReferenceStyle style, bool turned) =>
        WriteCased(style.UpperFamily ? name with { Family = name.Family.ToUpperInvariant() } : name, style, turned);

    private static string WriteCased(PersonName name, ReferenceStyle style, bool turned) => style.Names switch
    {
        _ when name.IsOnePiece => name.Family + name.Given,
        NameForm.FamilyInitials => name.Family + " " + name.Initials(style.InitialStop, style.InitialGap),
        NameForm.FamilyCommaInitials => name.Family + ", " + name.Initials(style.InitialStop, style.InitialGap),
        NameForm.FamilyBareInitials => name.Family + " " + name.Initials("", ""),
        NameForm.InitialsFamily => name.Initials(style.InitialStop, style.InitialGap) + " " + name.Family,
        NameForm.FamilyCommaGiven when turned => name.Family + ", " + name.Given,
        NameForm.FamilyGiven when turned => name.Family + " " + name.Given,
        _ => name.Given + " " + name.Family,
    };

    private static void WriteYear(LabelledTextWriter writer, string year, ReferenceStyle style)
    {
        writer.Add(style.YearMarks.Open);
        writer.Add(FieldLabel.Date, year);
        writer.Add(style.YearMarks.Close);
    }

    private void WriteArticle(
        LabelledTextWriter writer, KnownReference known, string journal, string year, ReferenceStyle style)
    {
        WriteTitle(writer, known, style.TitleMarks);
        if (style.Year == YearPlace.BeforeContainer)
        {
            WriteYear(writer, year, style);
        }

        writer.Add(style.BeforeContainer);
        if (style.VolumeFirst && known[FieldLabel.Volume] is { } leading)
        {
            writer.Add(FieldLabel.Volume, leading);
            writer.Add(" ");
        }

        writer.Add(FieldLabel.Journal, journal);
        if (style.Year == YearPlace.AfterContainer)
        {
            WriteYear(writer, year, style);
        }

        if (known[FieldLabel.Volume] is { } volume && !style.VolumeFirst)
        {
            writer.Add(style.BeforeVolume);
            writer.Add(FieldLabel.Volume, volume);
            writer.Add(style.AfterVolume);
            var issue = known[FieldLabel.Issue]
                ?? (_random.Chance(0.4) ? (1 + _random.Next(12)).ToString(CultureInfo.InvariantCulture) : null);
            if (issue is not null)
            {
                writer.Add(style.IssueMarks.Open);
                writer.Add(FieldLabel.Issue, issue);
                writer.Add(style.IssueMarks.Close);
            }
        }

        if (style.Year == YearPlace.BeforePages)
        {
            WriteYear(writer, year, style);
        }

        var pages = _random.Chance(0.12)
            ? IdentifierMaker.ArticleNumber(ref _random) : known[FieldLabel.Pages];
        if (pages is not null)
        {
            writer.Add(style.BeforePages);
            writer.Add(FieldLabel.Pages, pages);
        }

        if (style.Year == YearPlace.AtEnd)
        {
            WriteYear(writer, year, style);
        }

        writer.Add(style.End);
    }

    private void WriteChapter(
        LabelledTextWriter writer, KnownReference known, string container, string year, ReferenceStyle style)
    {
        WriteTitle(writer, known, style.TitleMarks);
        var habits = LanguageHabits.Of(style.Language);
        var pages = known[FieldLabel.Pages];
        if (style.PagesFirst && pages is not null)
        {
            writer.Add(style.BeforePages.Contains("S.", StringComparison.Ordinal) || style.Language == "de" ? "S. " : "pp. ");
            writer.Add(FieldLabel.Pages, pages);
            writer.Add(" ");
            pages = null;
        }

        writer.Add(style.In);
        var editorsFirst = _random.Chance(0.5) && known.Editors.Count > 0;
        if (editorsFirst)
        {
            WriteNames(writer, FieldLabel.Editor, known.Editors, style with
            {
                Names = habits is null || _random.Chance(0.4) ? NameForm.InitialsFamily
                    : _random.Chance(0.5) ? NameForm.GivenFamily : style.Names,
            });
            writer.Add(style.EditorMark);
            writer.Add(style.In.EndsWith(": ", StringComparison.Ordinal) ? ": " : ", ");
        }

        writer.Add(FieldLabel.ContainerTitle, container);
        if (known.Editors.Count > 0 && !editorsFirst)
        {
            WriteEditorsBehind(writer, known.Editors, habits);
        }

        if (style.IsFootnote)
        {
            WriteVolumeOfBook(writer, known[FieldLabel.Volume], 0.08);
        }

        var pagesInBrackets = habits is null && style.Year == YearPlace.AfterAuthors && _random.Chance(0.5);
        if (pages is not null && pagesInBrackets)
        {
            WriteBracketsWithPages(writer, pages);
        }

        WriteImprint(writer, known, YearOfImprint(year, style), style);
        if (pages is not null && !pagesInBrackets)
        {
            string[] leads = habits?.Pages ?? [", pp. ", ", S. ", ", "];
            var lead = leads[_random.Next(leads.Length)];
            writer.Add(lead);
            writer.Add(FieldLabel.Pages, pages);
            writer.Add(lead.Contains('(', StringComparison.Ordinal) ? ")" : "");
        }

        writer.Add(style.End);
    }

    private static void WriteTitle(LabelledTextWriter writer, KnownReference known, (string Open, string Close) marks)
    {
        writer.Add(marks.Open);
        writer.Add(FieldLabel.Title, known[FieldLabel.Title]);
        writer.Add(marks.Close);
    }

    private void WriteIdentifiers(LabelledTextWriter writer, KnownReference known, double share)
    {
        if (_random.Chance(share))
        {
            writer.Add(IdentifierMaker.BeforeDoi(ref _random));
            writer.Add(FieldLabel.Doi, known[FieldLabel.Doi] ?? IdentifierMaker.Doi(ref _random, known));
            writer.Add(_random.Chance(0.3) ? "." : "");
            if (_random.Chance(0.1))
            {
                writer.Add(_random.Chance(0.5) ? " PMID: " : "; PubMed PMID: ");
                var number = 1_000_000 + _random.Next(36_000_000);
                writer.Add(FieldLabel.Identifier, number.ToString(CultureInfo.InvariantCulture));
                writer.Add(".");
            }
        }
        else if (_random.Chance(0.2))
        {
            IdentifierMaker.WriteWebAddress(writer, ref _random, known);
        }
    }
}
