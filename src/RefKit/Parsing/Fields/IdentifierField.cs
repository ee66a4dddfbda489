namespace RefKit.Parsing.Fields;

/// <summary>An identifier of a work other than its DOI, URL, ISBN and ISSN.</summary>
/// <param name="Kind">Whose identifier it is.</param>
/// <param name="Value">The identifier without its label, in the writing its registry uses.</param>
internal readonly record struct IdentifierField(IdentifierKind Kind, string Value);
