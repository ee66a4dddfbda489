namespace RefKit.Csl.Tree;

/// <summary><c>cs:text variable</c>.</summary>
internal sealed record TextVariableElement(Variable Variable, bool IsShort) : StyleElement
{
    /// <summary>Whether the variable counts as empty where it only repeats the author: <c>unless-author="true"</c> of the
    /// namespace <c>urn:refkit:csl</c>, for "When the author and the publisher are the same, omit the publisher".</summary>
    public bool IsOmittedForAuthor { get; init; }
}
