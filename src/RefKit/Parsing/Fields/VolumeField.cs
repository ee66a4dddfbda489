namespace RefKit.Parsing.Fields;

/// <summary>What a volume or issue field says; null means not given.</summary>
internal sealed record VolumeField
{
    public static readonly VolumeField None = new();

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Supplement { get; init; }

    public string? Year { get; init; }

    /// <summary>How many volumes the work has: "3" of "3 vols.".</summary>
    public string? NumberOfVolumes { get; init; }

    /// <summary>The title that the volume has of its own: "I, Dall'Antichità al Rinascimento".</summary>
    public string? VolumeTitle { get; init; }
}
