namespace RefKit.Training.Casing;

/// <summary>How a title is cased.</summary>
internal enum TitleKind
{
    /// <summary>Too short to tell, or a mixture.</summary>
    Unclear,
    Sentence,
    Title,
    Capitals,
}
