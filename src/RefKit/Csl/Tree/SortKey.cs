namespace RefKit.Csl.Tree;

/// <summary><c>cs:key</c>: a variable or a macro.</summary>
internal sealed record SortKey(Variable? Variable, Macro? Macro)
{
    public bool IsDescending { get; init; }

    public int? NamesMin { get; init; }

    public int? NamesUseFirst { get; init; }

    public bool? NamesUseLast { get; init; }

    /// <summary>Whether spaces within a name or a title do not count, so that "Santa Maria" stands before "Santayana",
    /// nor does "A", "An" or "The" at the head: <c>alphabet="letter-by-letter"</c> of the namespace
    /// <c>urn:refkit:csl</c>, for APA 7, 9.44 to 9.49.</summary>
    public bool IsLetterByLetter { get; init; }
}
