namespace RefKit.Crossref;

/// <summary>A field in which reference and registered work differ.</summary>
/// <param name="Field">The field.</param>
/// <param name="Stated">The value in the reference.</param>
/// <param name="Registered">The value (or values, parted by " / ") that Crossref has.</param>
public sealed record FieldMismatch(ComparedField Field, string Stated, string Registered)
{
    /// <summary>The difference in words: <c>Year: stated "1998", registered "2009"</c>.</summary>
    public override string ToString() => $"{Field}: stated \"{Stated}\", registered \"{Registered}\"";
}
