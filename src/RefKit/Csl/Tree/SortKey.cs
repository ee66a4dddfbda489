namespace RefKit.Csl.Tree;

/// <summary><c>cs:key</c>: a variable or a macro.</summary>
internal sealed record SortKey(Variable? Variable, Macro? Macro)
{
    public bool IsDescending { get; init; }

    public int? NamesMin { get; init; }

    public int? NamesUseFirst { get; init; }

    public bool? NamesUseLast { get; init; }
}
