using System.Globalization;
using RefKit.Parsing.Labels;

namespace RefKit.Training.Augmentation;

internal sealed partial class ReferenceStyler
{
    // The authors; of some books without a container, the same people as editors.
    private void WriteCreators(LabelledTextWriter writer, KnownReference known, ReferenceStyle style)
    {
        var isBook = known[FieldLabel.Journal] is null && known[FieldLabel.ContainerTitle] is null
            && known[FieldLabel.Genre] is null;
        if (!known.IsEdited && (!isBook || known.Editors.Count > 0 || !_random.Chance(0.08)))
        {
            WriteNames(writer, FieldLabel.Author, [.. known.Authors.Select(Abbreviate)], style);
            return;
        }

        WriteNames(writer, FieldLabel.Editor, known.Authors, style);
        var several = known.Authors.Count > 1;
        writer.Add(LanguageHabits.Of(style.Language) is not null ? style.EditorMark : _random.Next(6) switch
        {
            0 => several ? ", eds" : ", ed",
            1 => several ? ", eds." : ", ed.",
            2 => several ? " (eds.)" : " (ed.)",
            3 or 4 => several ? " (Eds.)" : " (Ed.)",
            _ => style.EditorMark,
        });
    }

    // "World Health Organization [WHO]", with the initials of its words.
    private PersonName Abbreviate(PersonName name)
    {
        var initials = string.Concat(name.Family.Split([' ', '-', '’', '\''])
            .Where(static word => word.Length > 1 && char.IsUpper(word[0])).Select(static word => word[0]));
        return name.Given.Length > 0 || initials.Length is < 2 or > 7 || !_random.Chance(0.25) ? name
            : name with { Family = name.Family + (_random.Chance(0.5) ? $" [{initials}]" : $" ({initials})") };
    }

    // "Milano, Feltrinelli, 1964", "Bulzoni, Roma 1966", "Bologna 1964, pp. 9-29", "(Portogruaro 1885)", "(1989) 46".
    private void WriteFootnoteImprint(
        LabelledTextWriter writer, KnownReference known, string? year, ReferenceStyle style)
    {
        var inBrackets = style.Year == YearPlace.BeforeContainer || _random.Chance(0.2);
        var place = style.Year == YearPlace.BeforeContainer && _random.Chance(0.7) ? null : known[FieldLabel.Location];
        var publisher = place is not null && _random.Chance(0.45) ? known[FieldLabel.Publisher] : null;
        var placeFirst = _random.Chance(0.6);
        writer.Add(inBrackets ? " (" : _random.Chance(0.85) ? writer.HasStop ? " " : ", " : ". ");
        writer.Add(placeFirst ? FieldLabel.Location : FieldLabel.Publisher, placeFirst ? place : publisher);
        writer.Add(place is null || publisher is null ? "" : placeFirst && _random.Chance(0.35) ? ": " : ", ");
        writer.Add(placeFirst ? FieldLabel.Publisher : FieldLabel.Location, placeFirst ? publisher : place);
        if (year is not null)
        {
            writer.Add(place is null && publisher is null ? ""
                : _random.Chance(publisher is null ? 0.8 : 0.45) ? " " : ", ");
            writer.Add(FieldLabel.Date, year);
        }

        writer.Add(inBrackets ? ")" : "");
        WriteVolumeOfBook(writer, null, 0.06);
        if (_random.Chance(0.4))
        {
            WriteCitedPages(writer, style, inBrackets);
        }
    }

    private void WriteCitedPages(LabelledTextWriter writer, ReferenceStyle style, bool behindBracket)
    {
        var first = 1 + _random.Next(480);
        var pages = first.ToString(CultureInfo.InvariantCulture);
        var behind = (first + 1 + _random.Next(30)).ToString(CultureInfo.InvariantCulture);
        pages += _random.Next(6) switch
        {
            0 => "-" + behind,
            1 => "–" + behind,
            2 when style.BeforePages.Contains('S', StringComparison.Ordinal) => _random.Chance(0.5) ? " f." : " ff.",
            2 when style.Language == "it" => _random.Next(3) switch { 0 => " sgg.", 1 => " ss.", _ => " e segg." },
            3 => (_random.Chance(0.7) ? ", " : style.Language == "it" ? " e " : " and ") + behind,
            _ => "",
        };
        writer.Add(behindBracket && _random.Chance(0.7) ? " " : style.BeforePages);
        writer.Add(FieldLabel.Pages, pages);
    }
}
