namespace RefKit.Crossref.Comparison;

/// <summary>What comparing one field came to.</summary>
internal enum FieldOutcome
{
    /// <summary>One side does not state it, or the two cannot be compared (another script, another way of
    /// counting).</summary>
    NotCompared,

    /// <summary>The same, as people write it.</summary>
    Agrees,

    /// <summary>Not the same.</summary>
    Differs,
}
