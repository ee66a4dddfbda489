namespace RefKit.Parsing.Fields;

/// <summary>What a volume or issue field says; null means not given.</summary>
internal sealed record VolumeField(string? Volume, string? Issue, string? Pages, string? Supplement, string? Year)
{
    public static readonly VolumeField None = new(null, null, null, null, null);
}
