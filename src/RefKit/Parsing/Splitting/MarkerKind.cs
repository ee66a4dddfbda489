namespace RefKit.Parsing.Splitting;

/// <summary>How the entries of a list are marked.</summary>
internal enum MarkerKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary><c>[12]</c></summary>
    Brackets,

    /// <summary><c>12.</c></summary>
    FullStop,

    /// <summary><c>12)</c></summary>
    Parenthesis,

    /// <summary><c>(12)</c></summary>
    Parentheses,

    /// <summary><c>12</c> and a space.</summary>
    Bare,

    /// <summary><c>¹²</c></summary>
    Superscript,

    /// <summary><c>[Smi98]</c></summary>
    Key,

    /// <summary><c>•</c>, <c>-</c>, <c>*</c> ...</summary>
    Bullet,
}
