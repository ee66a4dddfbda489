namespace RefKit.Csl.Tree;

/// <summary><c>cs:text variable</c>.</summary>
internal sealed record TextVariableElement(Variable Variable, bool IsShort) : StyleElement
{
    /// <summary>Whether the variable counts as empty where it only repeats the author or, a publisher, the container: <c>unless-author="true"</c> of the
    /// namespace <c>urn:refkit:csl</c>, for "When the author and the publisher are the same, omit the publisher".</summary>
    public bool IsOmittedForAuthor { get; init; }

    /// <summary>Whether a number variable is printed as it is given, hyphens and all, for numbers that only name a work
    /// ("NIH Publication No. 18-2424"): <c>verbatim="true"</c> of the namespace <c>urn:refkit:csl</c>.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>Whether the term of a number variable's name, where the text has it in full, is printed in its short form ("2nd
    /// edition" as "2nd ed."): <c>abbreviate-term="true"</c> of the namespace <c>urn:refkit:csl</c>.</summary>
    public bool AbbreviatesTerm { get; init; }
}
