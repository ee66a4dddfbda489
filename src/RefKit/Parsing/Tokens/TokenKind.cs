namespace RefKit.Parsing.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters of one word (with their combining marks).</summary>
    Word,

    /// <summary>Decimal digits.</summary>
    Number,

    /// <summary>One Han or Kana character.</summary>
    Ideograph,

    /// <summary>
    /// One punctuation mark or symbol, or a run of the same dash, dot, underscore, equals sign or asterisk.
    /// </summary>
    Punctuation,

    /// <summary>A whole DOI, without <c>doi:</c> or the resolver before it.</summary>
    Doi,

    /// <summary>The address of a DOI resolver before a DOI: <c>https://doi.org/</c>.</summary>
    DoiResolver,

    /// <summary>A whole web address.</summary>
    Url,

    /// <summary>An arXiv number, without <c>arXiv:</c>.</summary>
    ArXiv,

    /// <summary>The digits of an ISBN with their hyphens.</summary>
    Isbn,

    /// <summary>The digits of an ISSN with their hyphen.</summary>
    Issn,
}
