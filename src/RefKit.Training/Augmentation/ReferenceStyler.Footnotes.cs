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
            WriteNames(writer, FieldLabel.Author, known.Authors, style);
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

    // "Milano, Feltrinelli, 1964", "Bulzoni, Roma 1966", "Bologna 1964, pp. 9-29", "(Portogruaro 1885)", "(1989) 46".
    private void WriteFootnoteImprint(
        LabelledTextWriter writer, KnownReference known, string year, ReferenceStyle style)
    {
        var inBrackets = style.Year == YearPlace.BeforeContainer || _random.Chance(0.2);
        var place = style.Year == YearPlace.BeforeContainer && _random.Chance(0.7) ? null : known[FieldLabel.Location];
        var publisher = place is not null && _random.Chance(0.45) ? known[FieldLabel.Publisher] : null;
        var placeFirst = _random.Chance(0.6);
        writer.Add(inBrackets ? " (" : _random.Chance(0.85) ? writer.HasStop ? " " : ", " : ". ");
        writer.Add(placeFirst ? FieldLabel.Location : FieldLabel.Publisher, placeFirst ? place : publisher);
        writer.Add(place is null || publisher is null ? "" : placeFirst && _random.Chance(0.35) ? ": " : ", ");
        writer.Add(placeFirst ? FieldLabel.Publisher : FieldLabel.Location, placeFirst ? publisher : place);
        writer.Add(place is null && publisher is null ? ""
            : _random.Chance(publisher is null ? 0.8 : 0.45) ? " " : ", ");
        writer.Add(FieldLabel.Date, year);
        writer.Add(inBrackets ? ")" : "");
        if (_random.Chance(0.4))
        {
            WriteCitedPages(writer, style, inBrackets);
        }
    }

    private void WriteCitedPages(LabelledTextWriter writer, ReferenceStyle style, bool behindBracket)
    {
        var first = 1 + _random.Next(480);
        var pages = first.ToString(CultureInfo.InvariantCulture);
        pages += _random.Next(5) switch
        {
            0 => "-" + (first + 1 + _random.Next(30)).ToString(CultureInfo.InvariantCulture),
            1 => "–" + (first + 1 + _random.Next(30)).ToString(CultureInfo.InvariantCulture),
            2 when style.BeforePages.Contains('S', StringComparison.Ordinal) => _random.Chance(0.5) ? " f." : " ff.",
            _ => "",
        };
        writer.Add(behindBracket && _random.Chance(0.7) ? " " : style.BeforePages);
        writer.Add(FieldLabel.Pages, pages);
    }
}
