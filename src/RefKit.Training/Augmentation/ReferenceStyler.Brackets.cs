using System.Globalization;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Augmentation;

internal sealed partial class ReferenceStyler
{
    // "(J. Strachey, Trans.; 2nd ed., Vol. 3)" behind the title of a book, in one pair of brackets or in several.
    private void WriteBrackets(LabelledTextWriter writer)
    {
        writer.Add(" (");
        var hasNames = _earlier.Count is 1 or 2 && _random.Chance(0.6);
        if (hasNames)
        {
            WriteNamesInBrackets(writer);
        }

        var hasEdition = !hasNames || _random.Chance(0.3);
        if (hasEdition)
        {
            writer.Add(!hasNames ? "" : _random.Chance(0.6) ? "; " : ") (");
            WriteEditionOrVolume(writer);
        }

        writer.Add(")");
    }

    private void WriteNamesInBrackets(LabelledTextWriter writer)
    {
        var several = _earlier.Count > 1;
        var (label, mark) = _random.Next(8) switch
        {
            0 => (FieldLabel.Editor, several ? ", Eds." : ", Ed."),
            1 => (FieldLabel.Editor, several ? ", eds." : ", ed."),
            2 => (FieldLabel.Translator, ", trans."),
            3 => (FieldLabel.Translator, ", Übers."),
            _ => (FieldLabel.Translator, ", Trans."),
        };
        WriteNames(writer, label, _earlier, new ReferenceStyle
        {
            Names = _random.Chance(0.8) ? NameForm.InitialsFamily : NameForm.GivenFamily,
            LastSeparator = _random.Chance(0.8) ? " & " : " and ",
            InitialGap = _random.Chance(0.8) ? " " : "",
        });
        writer.Add(mark);
    }

    private void WriteEditionOrVolume(LabelledTextWriter writer)
    {
        var choice = _random.Next(3);
        if (choice < 2)
        {
            var number = 2 + _random.Next(8);
            var isRevised = _random.Chance(0.15);
            var ordinal = number + (number switch { 2 => "nd", 3 => "rd", _ => "th" });
            writer.Add(FieldLabel.Edition, isRevised ? "Rev." : ordinal);
            writer.Add(" ed.");
        }

        if (choice > 0)
        {
            var number = 1 + _random.Next(12);
            var isRange = _random.Chance(0.15);
            writer.Add((choice == 1 ? ", " : "") + (isRange ? "Vols. " : "Vol. "));
            writer.Add(FieldLabel.Volume, isRange
                ? string.Create(CultureInfo.InvariantCulture, $"{number}–{number + 1 + _random.Next(4)}")
                : number.ToString(CultureInfo.InvariantCulture));
        }
    }

    // "(pp. 643–691)", "(2nd ed., Vol. 4, pp. 643–691)" behind a container.
    private void WriteBracketsWithPages(LabelledTextWriter writer, string pages)
    {
        writer.Add(" (");
        if (_random.Chance(0.25))
        {
            WriteEditionOrVolume(writer);
            writer.Add(", ");
        }

        writer.Add(_random.Chance(0.85) ? "pp. " : "p. ");
        writer.Add(FieldLabel.Pages, pages);
        writer.Add(")");
    }

    // "(Original work published 1900)": APA 7, section 9.41.
    private void WriteOriginal(LabelledTextWriter writer, KnownReference known, ReferenceStyle style)
    {
        if (style.Year != YearPlace.AfterAuthors || known.Year is not { Length: 4 } year || !_random.Chance(0.06))
        {
            return;
        }

        var first = int.Parse(year, CultureInfo.InvariantCulture) - 1 - _random.Next(120);
        var words = _random.Chance(0.85) ? "Original work published " : "Originally published ";
        writer.Add(" (");
        writer.Add(FieldLabel.Note, words + first.ToString(CultureInfo.InvariantCulture));
        writer.Add(_random.Chance(0.5) ? ")" : ").");
    }
}
