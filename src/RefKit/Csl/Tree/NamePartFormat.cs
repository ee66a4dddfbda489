namespace RefKit.Csl.Tree;

/// <summary><c>cs:name-part</c>.</summary>
internal sealed record NamePartFormat(Formatting Formatting)
{
    public static readonly NamePartFormat None = new(Formatting.None);
}
