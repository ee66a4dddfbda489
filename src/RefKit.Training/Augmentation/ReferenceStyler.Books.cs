using System.Globalization;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Augmentation;

internal sealed partial class ReferenceStyler
{
    private void WriteEditorsBehind(
        LabelledTextWriter writer, IReadOnlyList<PersonName> editors, LanguageHabits? habits)
    {
        var several = editors.Count > 1;
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
        if (habits is not null && _random.Chance(0.85))
        {
            (open, close) = habits.EditorsBehind[_random.Next(habits.EditorsBehind.Length)];
        }

        writer.Add(open);
        var form = _random.Next(3) switch
        {
            0 => NameForm.GivenFamily,
            1 => NameForm.InitialsFamily,
            _ => NameForm.FamilyCommaInitials,
        };
        WriteNames(writer, FieldLabel.Editor, editors, new ReferenceStyle
        {
            Names = form,
            LastSeparator = habits is not null ? habits.And : _random.Chance(0.7) ? " and " : ", and ",
        });
        writer.Add(close);
    }

    private static string? YearOfImprint(string year, ReferenceStyle style) =>
        style.Year is YearPlace.AfterAuthors or YearPlace.BeforeAuthors ? null : year;

    private void WriteBook(LabelledTextWriter writer, KnownReference known, string year, ReferenceStyle style,
        IReadOnlyList<PersonName> editors)
    {
        var quotes = style.TitleMarks.Open.Length > 0;
        var close = style.TitleMarks.Close switch
        {
            "[J]. " => "[M].",
            " // " => ".",
            _ when quotes => style.BeforeTitle == ", " ? "" : ".",
            var own => own.TrimEnd(),
        };
        var inBrackets = style.Year == YearPlace.AfterAuthors && !quotes && _random.Chance(0.3);
        WriteTitle(writer, known, ("", inBrackets ? "" : close));
        if (inBrackets)
        {
            WriteBrackets(writer);
            writer.Add(close);
        }

        var separator = style.BeforeTitle == ", " ? ", " : " ";
        var habits = LanguageHabits.Of(style.Language);
        if (!inBrackets)
        {
            if (editors.Count > 0)
            {
                WriteEditorsBehind(writer, editors, habits);
            }

            var volume = known[FieldLabel.Series] is null ? known[FieldLabel.Volume] : null;
            WriteVolumeOfBook(writer, volume, volume is not null ? 0.85 : style.IsFootnote ? 0.22 : 0.04);
            WriteEdition(writer, separator, habits);
            WriteTranslator(writer, separator, habits);
        }

        WriteThesis(writer, known, separator);
        if (style.IsFootnote)
        {
            WriteFootnoteImprint(writer, known, YearOfImprint(year, style), style);
        }
        else
        {
            WriteImprint(writer, known, YearOfImprint(year, style), style);
        }

        WriteSeries(writer, known);
        writer.Add(style.End);
        WriteOriginal(writer, known, style);
        if (_random.Chance(0.05))
        {
            writer.Add(_random.Chance(0.5) ? " ISBN " : " ISBN: ");
            writer.Add(FieldLabel.Isbn, IdentifierMaker.Isbn(ref _random));
            writer.Add(".");
        }
    }

    private void WriteEdition(LabelledTextWriter writer, string separator, LanguageHabits? habits)
    {
        if (!_random.Chance(habits is null ? 0.1 : 0.16))
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
        if (habits is not null)
        {
            var (inside, behind) = habits.Editions[_random.Next(habits.Editions.Length)];
            (open, value, close) = ("", plain + inside, behind);
        }

        writer.Add(separator + open);
        writer.Add(FieldLabel.Edition, value);
        writer.Add(close + (close[^1] == '.' ? "" : "."));
    }

    // By the authors of the reference before, who are as likely as anyone.
    private void WriteTranslator(LabelledTextWriter writer, string separator, LanguageHabits? habits)
    {
        if (_earlier.Count is 0 or > 2 || !_random.Chance(0.06))
        {
            return;
        }

        string[] leads = habits?.Translators
            ?? ["trans. by ", "translated by ", "Translated by ", "Trans. ", "übers. von ", "trad. par ", "trad. di "];
        writer.Add(separator + leads[_random.Next(leads.Length)]);
        var style = new ReferenceStyle
        {
            Names = _random.Chance(0.7) ? NameForm.GivenFamily : NameForm.InitialsFamily,
            LastSeparator = habits?.And ?? " and ",
        };
        WriteNames(writer, FieldLabel.Translator, _earlier, style);
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
        writer.Add(brackets ? " (" : _random.Chance(0.6) ? ". " : writer.HasStop && _random.Chance(0.8) ? " " : ", ");
        var (first, second) = style.PlaceFirst ? (place, publisher) : (publisher, place);
        var (firstLabel, secondLabel) = style.PlaceFirst
            ? (FieldLabel.Location, FieldLabel.Publisher) : (FieldLabel.Publisher, FieldLabel.Location);
        writer.Add(firstLabel, first);
        var colon = style.PlaceFirst && _random.Chance(0.8) ? _random.Chance(0.07) ? ":" : ": "
            : _random.Chance(0.15) ? " " : ", ";
        writer.Add(first is not null && second is not null ? colon : "");
        writer.Add(secondLabel, second);
        if (year is not null)
        {
            writer.Add(first is null && second is null ? "" : _random.Chance(0.8) ? ", " : " ");
            writer.Add(FieldLabel.Date, year);
        }

        writer.Add(brackets ? ")" : "");
    }
}
