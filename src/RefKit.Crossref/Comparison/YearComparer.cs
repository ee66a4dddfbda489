namespace RefKit.Crossref.Comparison;

/// <summary>Compares years: any registered date will do, and the year next to it, since online and print dates straddle
/// the turn of a year.</summary>
internal static class YearComparer
{
    private const int Tolerance = 1;

    public static FieldOutcome Compare(Reference reference, RegisteredWork work)
    {
        if (reference.Issued is not { Year: { } stated } issued)
        {
            return FieldOutcome.NotCompared;
        }

        var years = Years(work).ToList();
        if (years.Count == 0)
        {
            return FieldOutcome.NotCompared;
        }

        var end = issued.End?.Year ?? stated;
        if (years.Exists(year => year >= stated - Tolerance && year <= end + Tolerance))
        {
            return FieldOutcome.Agrees;
        }

        // Digitised works are registered with the date they went online, and may state no other.
        var isOnlineOnly = work.PublishedPrint is null && work.PublishedOnline is not null;
        return isOnlineOnly && stated < years.Min() ? FieldOutcome.NotCompared : FieldOutcome.Differs;
    }

    public static IEnumerable<int> Years(RegisteredWork work)
    {
        PartialDate?[] dates = [work.Issued, work.PublishedPrint, work.PublishedOnline];
        return dates.OfType<PartialDate>().Select(static date => date.Year).Concat(work.OtherYears).Distinct();
    }
}
