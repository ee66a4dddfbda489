namespace RefKit.Formats.CslJson;

/// <summary>How <see cref="CslJsonWriter"/> writes. Immutable.</summary>
public sealed record CslJsonWriterOptions
{
    /// <summary>The defaults: indented.</summary>
    public static CslJsonWriterOptions Default { get; } = new();

    /// <summary>Whether the JSON is set out in lines with an indent of two spaces. The default is true.</summary>
    public bool IsIndented { get; init; } = true;
}
