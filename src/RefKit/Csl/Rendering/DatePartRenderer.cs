using System.Globalization;
using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Renders <c>cs:date-part</c> (CSL 1.0.2, Date-part): years with era and suffix, months and seasons, days.
/// </summary>
internal sealed class DatePartRenderer(Renderer renderer)
{
    public RunNode? Render(DatePart part, PartialDate date, bool takesYearSuffix)
    {
        switch (part.Name)
        {
            case DatePartName.Year:
                return RenderYear(part, date, takesYearSuffix);
            case DatePartName.Month:
                var month = Month(part, date);
                return string.IsNullOrEmpty(month) ? null : renderer.Leaf(month, part.Formatting);
            default:
                return date.Day == 0 ? null : renderer.WrittenLeaf(Day(part, date), part.Formatting);
        }
    }

    // The era stands behind the affixes of the year; the year suffix is formatted like the year itself.
    private RunNode RenderYear(DatePart part, PartialDate date, bool takesYearSuffix)
    {
        var leaf = renderer.Leaf(Year(part, date.Year), part.Formatting, RunTag.Year);
        var era = Era(date.Year);
        var suffix = takesYearSuffix && !PrintsSuffixItself && !renderer.State.IsYearSuffixPrinted
            ? renderer.Context.Disambiguation.YearSuffix
            : null;
        if (suffix is null && era is null)
        {
            return leaf;
        }

        var nodes = new List<RunNode>(3) { leaf };
        if (era is not null)
        {
            nodes.Add(renderer.Leaf(era, Formatting.None));
        }

        if (suffix is not null)
        {
            renderer.State.IsYearSuffixPrinted = true;
            nodes.Add(new RunNode(suffix, part.Formatting, RunTag.YearSuffix));
        }

        return new RunNode(nodes, Formatting.None);
    }

    private bool PrintsSuffixItself =>
        renderer.Style.CitationPrintsYearSuffix || renderer.Style.BibliographyPrintsYearSuffix;

    private static string Year(DatePart part, int year) => part.Form == DatePartForm.Short && year >= 1000
        ? TwoDigits(year % 100)
        : Math.Abs((long)year).ToString(CultureInfo.InvariantCulture);

    private string? Era(int year) => year switch
    {
        < 0 => renderer.Locale.Find("bc", TermForm.Long)?.Singular,
        < 1000 => renderer.Locale.Find("ad", TermForm.Long)?.Singular,
        _ => null,
    };

    private string? Month(DatePart part, PartialDate date)
    {
        if (date.Season != Season.None)
        {
            if (date.IsNumberedSeason && part.Form is DatePartForm.Numeric or DatePartForm.NumericLeadingZeros)
            {
                // As in the engine, which knows no such month.
                return null;
            }

            return renderer.Locale.Find("season-0" + Digits((int)date.Season), TermForm.Long)?.Singular;
        }

        if (date.Month == 0)
        {
            return null;
        }

        return part.Form switch
        {
            DatePartForm.Numeric => Digits(date.Month),
            DatePartForm.NumericLeadingZeros => TwoDigits(date.Month),
            DatePartForm.Short => MonthTerm(date.Month, TermForm.Short),
            _ => MonthTerm(date.Month, TermForm.Long),
        };
    }

    private string Day(DatePart part, PartialDate date) => part.Form switch
    {
        DatePartForm.NumericLeadingZeros => TwoDigits(date.Day),
        DatePartForm.Ordinal when date.Day == 1 || !renderer.Locale.LimitDayOrdinalsToDay1 =>
            OrdinalFormatter.Format(date.Day, MonthGender(date.Month), renderer.Locale),
        _ => Digits(date.Day),
    };

    private string? MonthTerm(int month, TermForm form) =>
        renderer.Locale.Find("month-" + TwoDigits(month), form)?.Singular;

    private GrammaticalGender MonthGender(int month) =>
        renderer.Locale.Find("month-" + TwoDigits(month), TermForm.Long)?.Gender ?? GrammaticalGender.Neuter;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
