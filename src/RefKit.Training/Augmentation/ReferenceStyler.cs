using System.Globalization;
using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;
using RefKit.Training.Optimization;

namespace RefKit.Training.Augmentation;

/// <summary>Writes known references in other styles, so that every token's field is known.</summary>
internal sealed class ReferenceStyler(ulong seed)
{
    // Words before a reference in a footnote, in the languages where footnotes are common.
    private static readonly string[] Signals =
    [
        "See ", "See also ", "Cf. ", "See, e.g., ", "see ", "cf. ", "In: ", "Vgl. ", "Vgl. dazu ", "Siehe ", "S. ", "Dazu: ",
        "Vgl. auch ", "Voir ", "Cfr. ", "Si veda ", "Véase ", "But see ", "Quoted in ", "Zit. nach ",
    ];

    private SplitMix _random = new(seed);
    private IReadOnlyList<PersonName> _earlier = [];

    /// <summary>Writes a reference in a style chosen at random, with small departures from it.</summary>
    public LabelledReference Write(KnownReference known, string id)
    {
        var style = Vary(ReferenceStyles.All[_random.Next(ReferenceStyles.All.Count)]);
        var writer = new LabelledTextWriter();
        WriteNumber(writer);
        writer.Add(_random.Chance(0.08) ? Signals[_random.Next(Signals.Length)] : "");
        WriteNames(writer, FieldLabel.Author, known.Authors, style);
        var year = WriteDate(known, style);
        if (style.Year == YearPlace.AfterAuthors)
        {
            WriteYear(writer, year, style);
        }
        else
        {
            writer.Add(style.BeforeTitle);
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
            WriteBook(writer, known, year, style);
        }

        WriteIdentifiers(writer, known);
        _earlier = known.Authors;
        return writer.ToReference(id);
    }

    private string WriteDate(KnownReference known, ReferenceStyle style)
    {
        if (style.Year == YearPlace.AfterAuthors && _random.Chance(0.035))
        {
            string[] words = ["n.d.", "n.d.", "in press", "forthcoming", "o. J.", "s.d.", "submitted"];
            return words[_random.Next(words.Length)];
        }

        var year = known.Year ?? "";
        if (style.Year == YearPlace.AfterAuthors && _random.Chance(0.05))
        {
            return year + (char)('a' + _random.Next(3));
        }

        string[] months = ["January", "Feb.", "March", "April", "May", "June", "July", "Aug.", "September", "Oct.", "Nov.", "December"];
        return style.Year != YearPlace.AfterAuthors && _random.Chance(0.07) ? months[_random.Next(12)] + " " + year : year;
    }

    private ReferenceStyle Vary(ReferenceStyle style)
    {
        if (_random.Chance(0.25))
        {
            var other = ReferenceStyles.All[_random.Next(ReferenceStyles.All.Count)];
            style = style with { Names = other.Names, NameSeparator = other.NameSeparator, LastSeparator = other.LastSeparator };
        }

        if (_random.Chance(0.06))
        {
            style = style with { UpperFamily = true };
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
        var (open, close) = _random.Next(4) switch { 0 => ("[", "] "), 1 => ("", ". "), 2 => ("(", ") "), _ => ("", ") ") };
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
                : names.Count == 2 && style.LastSeparator.StartsWith(", ", StringComparison.Ordinal)
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
        NameForm.FamilyInitials => name.Family + " " + name.Initials(style.InitialStop, style.InitialGap),
        NameForm.FamilyCommaInitials => name.Family + ", " + name.Initials(style.InitialStop, style.InitialGap),
        NameForm.FamilyBareInitials => name.Family + " " + name.Initials("", ""),
        NameForm.InitialsFamily => name.Initials(style.InitialStop, style.InitialGap) + " " + name.Family,
        NameForm.FamilyCommaGiven when turned => name.Family + ", " + name.Given,
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
        writer.Add(style.BeforeContainer);
        writer.Add(FieldLabel.Journal, journal);
        if (style.Year == YearPlace.AfterContainer)
        {
            WriteYear(writer, year, style);
        }

        if (known[FieldLabel.Volume] is { } volume)
        {
            writer.Add(style.BeforeVolume);
            writer.Add(FieldLabel.Volume, volume);
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
        writer.Add(style.In);
        var editorsFirst = _random.Chance(0.5) && known.Editors.Count > 0;
        if (editorsFirst)
        {
            WriteNames(writer, FieldLabel.Editor, known.Editors, style with { Names = NameForm.InitialsFamily });
            writer.Add(style.EditorMark);
            writer.Add(style.In.EndsWith(": ", StringComparison.Ordinal) ? ": " : ", ");
        }

        writer.Add(FieldLabel.ContainerTitle, container);
        if (known.Editors.Count > 0 && !editorsFirst)
        {
            WriteEditorsBehind(writer, known);
        }

        var pagesInBrackets = style.Year == YearPlace.AfterAuthors && _random.Chance(0.5);
        if (known[FieldLabel.Pages] is { } early && pagesInBrackets)
        {
            writer.Add(" (pp. ");
            writer.Add(FieldLabel.Pages, early);
            writer.Add(")");
        }

        WriteImprint(writer, known, style.Year == YearPlace.AfterAuthors ? null : year, style);
        if (known[FieldLabel.Pages] is { } pages && !pagesInBrackets)
        {
            writer.Add(_random.Next(3) switch { 0 => ", pp. ", 1 => ", S. ", _ => ", " });
            writer.Add(FieldLabel.Pages, pages);
        }

        writer.Add(style.End);
    }

    private void WriteEditorsBehind(LabelledTextWriter writer, KnownReference known)
    {
        var several = known.Editors.Count > 1;
        var (open, close) = _random.Next(9) switch
        {
            0 => (", ed. by ", ""),
            1 => (", edited by ", ""),
            2 => (". Ed. ", ""),
            3 => (". Edited by ", ""),
            4 => (", ", several ? ", Eds." : ", Ed."),
            5 => (", eds. ", ""),
            6 => (" (", several ? ", eds.)" : ", ed.)"),
            7 => (", hrsg. von ", ""),
            _ => (", a cura di ", ""),
        };
        writer.Add(open);
        var form = _random.Next(3) switch
        {
            0 => NameForm.GivenFamily, 1 => NameForm.InitialsFamily, _ => NameForm.FamilyCommaInitials,
        };
        WriteNames(writer, FieldLabel.Editor, known.Editors, new ReferenceStyle
        {
            Names = form, LastSeparator = _random.Chance(0.7) ? " and " : ", and ",
        });
        writer.Add(close);
    }

    private void WriteBook(LabelledTextWriter writer, KnownReference known, string year, ReferenceStyle style)
    {
        var quotes = style.TitleMarks.Open.Length > 0;
        var close = style.TitleMarks.Close switch
        {
            "[J]. " => "[M].",
            " // " => ".",
            _ when quotes => style.BeforeTitle == ", " ? "" : ".",
            var own => own.TrimEnd(),
        };
        WriteTitle(writer, known, ("", close));
        var separator = style.BeforeTitle == ", " ? ", " : " ";
        WriteEdition(writer, separator);
        WriteTranslator(writer, separator);
        WriteThesis(writer, known, separator);
        WriteImprint(writer, known, style.Year == YearPlace.AfterAuthors ? null : year, style);
        WriteSeries(writer, known);
        writer.Add(style.End);
        if (_random.Chance(0.05))
        {
            writer.Add(_random.Chance(0.5) ? " ISBN " : " ISBN: ");
            writer.Add(FieldLabel.Isbn, IdentifierMaker.Isbn(ref _random));
            writer.Add(".");
        }
    }

    private void WriteEdition(LabelledTextWriter writer, string separator)
    {
        if (!_random.Chance(0.1))
        {
            return;
        }

        var number = 2 + _random.Next(8);
        var ordinal = number + (number switch { 2 => "nd", 3 => "rd", _ => "th" });
        var plain = number.ToString(CultureInfo.InvariantCulture);
        var (open, value, close) = _random.Next(10) switch
        {
            0 => ("", ordinal, " edition"),
            1 => ("(", ordinal, " ed.)"),
            2 => ("(", "Rev.", " ed.)"),
            3 => ("", plain + ".", " Aufl."),
            4 => ("", plain + ".", " Auflage"),
            5 => ("", plain + "e", " éd."),
            6 => ("", plain + ".ª", " ed."),
            7 => ("", ordinal, " edn"),
            _ => ("", ordinal, " ed."),
        };
        writer.Add(separator + open);
        writer.Add(FieldLabel.Edition, value);
        writer.Add(close + (close[^1] == '.' ? "" : "."));
    }

    // By the authors of the reference before, who are as likely as anyone.
    private void WriteTranslator(LabelledTextWriter writer, string separator)
    {
        if (_earlier.Count is 0 or > 2 || !_random.Chance(0.06))
        {
            return;
        }

        string[] leads = ["trans. by ", "translated by ", "Translated by ", "Trans. ", "übers. von ", "trad. par ", "trad. di "];
        writer.Add(separator + leads[_random.Next(leads.Length)]);
        WriteNames(writer, FieldLabel.Translator, _earlier, new ReferenceStyle { Names = NameForm.GivenFamily, LastSeparator = " and " });
        writer.Add(".");
    }

    private void WriteThesis(LabelledTextWriter writer, KnownReference known, string separator)
    {
        if (known[FieldLabel.Institution] is null || known[FieldLabel.Genre] is not { } genre)
        {
            return;
        }

        var brackets = _random.Next(3);
        writer.Add(separator + (brackets == 0 ? "[" : brackets == 1 ? "(" : ""));
        writer.Add(FieldLabel.Genre, genre);
        writer.Add(_random.Chance(0.8) ? ", " : brackets == 2 ? ". " : "; ");
        writer.Add(FieldLabel.Institution, known[FieldLabel.Institution]);
        writer.Add(brackets == 0 ? "]" : brackets == 1 ? ")" : "");
    }

    private void WriteSeries(LabelledTextWriter writer, KnownReference known)
    {
        if (known[FieldLabel.Series] is { } series && _random.Chance(0.6))
        {
            writer.Add(" (");
            writer.Add(FieldLabel.Series, series);
            if (known[FieldLabel.Volume] is { } volume)
            {
                writer.Add(_random.Next(4) switch { 0 => " ", 1 => ", ", 2 => ", Bd. ", _ => ", no. " });
                writer.Add(FieldLabel.Volume, volume);
            }

            writer.Add(")");
        }
    }

    private void WriteImprint(LabelledTextWriter writer, KnownReference known, string? year, ReferenceStyle style)
    {
        var publisher = known[FieldLabel.Publisher];
        var place = known[FieldLabel.Location];
        var brackets = year is not null && _random.Chance(0.35);
        writer.Add(brackets ? " (" : _random.Chance(0.6) ? ". " : ", ");
        var (first, second) = style.PlaceFirst ? (place, publisher) : (publisher, place);
        var (firstLabel, secondLabel) = style.PlaceFirst
            ? (FieldLabel.Location, FieldLabel.Publisher) : (FieldLabel.Publisher, FieldLabel.Location);
        writer.Add(firstLabel, first);
        var colon = style.PlaceFirst && _random.Chance(0.8) ? _random.Chance(0.07) ? ":" : ": " : _random.Chance(0.15) ? " " : ", ";
        writer.Add(first is not null && second is not null ? colon : "");
        writer.Add(secondLabel, second);
        if (year is not null)
        {
            writer.Add(first is null && second is null ? "" : _random.Chance(0.8) ? ", " : " ");
            writer.Add(FieldLabel.Date, year);
        }

        writer.Add(brackets ? ")" : "");
    }

    private static void WriteTitle(LabelledTextWriter writer, KnownReference known, (string Open, string Close) marks)
    {
        writer.Add(marks.Open);
        writer.Add(FieldLabel.Title, known[FieldLabel.Title]);
        writer.Add(marks.Close);
    }

    private void WriteIdentifiers(LabelledTextWriter writer, KnownReference known)
    {
        if (_random.Chance(0.45))
        {
            writer.Add(IdentifierMaker.BeforeDoi(ref _random));
            writer.Add(FieldLabel.Doi, known[FieldLabel.Doi] ?? IdentifierMaker.Doi(ref _random, known));
            writer.Add(_random.Chance(0.3) ? "." : "");
            if (_random.Chance(0.1))
            {
                writer.Add(_random.Chance(0.5) ? " PMID: " : "; PubMed PMID: ");
                writer.Add(FieldLabel.Identifier, (1_000_000 + _random.Next(36_000_000)).ToString(CultureInfo.InvariantCulture));
                writer.Add(".");
            }
        }
        else if (_random.Chance(0.2))
        {
            IdentifierMaker.WriteWebAddress(writer, ref _random, known);
        }
    }
}
