namespace RefKit.Parsing.Fields;

/// <summary>What a field of pages says; null means not given.</summary>
/// <param name="Page">The pages in the container, as written: "35–39", "S12–S15", "13599".</param>
/// <param name="Number">An article number that is written as one: "e0123", "Article 13599".</param>
/// <param name="NumberOfPages">How many pages the work has: "350" of "350 p.".</param>
internal sealed record PagesField(string? Page, string? Number, string? NumberOfPages)
{
    public static readonly PagesField None = new(null, null, null);
}
