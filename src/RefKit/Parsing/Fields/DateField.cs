namespace RefKit.Parsing.Fields;

/// <summary>What a date field says.</summary>
/// <param name="Issued">The date; null where there is none ("n.d.") or the work is not out yet.</param>
/// <param name="Original">The date of the first publication, in "1953/2001" or "2001 [1953]".</param>
/// <param name="YearSuffix">The letter behind the year in "1998a".</param>
/// <param name="Status">"in press", "forthcoming" and the like, as written.</param>
internal sealed record DateField(DateRange? Issued, DateRange? Original, string? YearSuffix, string? Status)
{
    public static readonly DateField None = new(null, null, null, null);
}
