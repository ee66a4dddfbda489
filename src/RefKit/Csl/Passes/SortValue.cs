namespace RefKit.Csl.Passes;

/// <summary>What a sort key gives for one entry: a text, a number, or nothing.</summary>
internal readonly record struct SortValue(string? Text, long? Number)
{
    public bool IsEmpty => Text is null && Number is null;

    /// <summary>Whether the text has nothing but ASCII letters, digits and the sign between words.</summary>
    public bool IsPlain { get; init; }
}
