namespace RefKit.Csl.Xml;

/// <summary>An XML element of a style or locale file, with its place.</summary>
internal sealed class CslNode(string name, int line, int column)
{
    /// <summary>What the names of attributes of RefKit's own namespace, <c>urn:refkit:csl</c>, begin with here.</summary>
    public const string ExtensionPrefix = "refkit:";

    /// <summary>Of <c>cs:text</c>: see <see cref="Tree.TextVariableElement.IsOmittedForAuthor"/>.</summary>
    public const string UnlessAuthor = ExtensionPrefix + "unless-author";

    /// <summary>Of <c>cs:text</c>: see <see cref="Tree.TextVariableElement.IsVerbatim"/>.</summary>
    public const string Verbatim = ExtensionPrefix + "verbatim";

    /// <summary>Of <c>cs:text</c>: see <see cref="Tree.TextVariableElement.AbbreviatesTerm"/>.</summary>
    public const string AbbreviateTerm = ExtensionPrefix + "abbreviate-term";

    /// <summary>Of <c>cs:date</c>: see <see cref="Tree.DateElement.IsLocalized"/>.</summary>
    public const string Localized = ExtensionPrefix + "localized";

    /// <summary>Of <c>cs:citation</c>: see <see cref="Tree.CitationDefinition.AbbreviatesGroups"/>.</summary>
    public const string AbbreviateGroups = ExtensionPrefix + "abbreviate-groups";

    /// <summary>Of <c>cs:key</c>: see <see cref="Tree.SortKey.IsLetterByLetter"/>.</summary>
    public const string Alphabet = ExtensionPrefix + "alphabet";

    /// <summary>Of <c>cs:if</c>: see <see cref="Tree.MentionCondition"/>.</summary>
    public const string Mentions = ExtensionPrefix + "mentions";

    /// <summary>Of <c>cs:if</c>: see <see cref="Tree.ArticleNumberCondition"/>.</summary>
    public const string IsArticleNumber = ExtensionPrefix + "is-article-number";

    /// <summary>Of <c>cs:citation</c>: see <see cref="Tree.CitationDefinition.SortsAroundPrefixes"/>.</summary>
    public const string SortAroundPrefixes = ExtensionPrefix + "sort-around-prefixes";

    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public List<CslAttribute> Attributes { get; } = [];

    public List<CslNode> Children { get; } = [];

    public string Text { get; set; } = "";

    /// <summary>The value of an attribute, or null. An empty value is given as it is: CSL uses empty
    /// delimiters.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Name == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }

    public CslNode? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }
}
