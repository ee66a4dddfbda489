namespace RefKit.Csl;

/// <summary>Where the first field of an entry, such as its number, stands (CSL 1.0.2,
/// <c>second-field-align</c>).</summary>
public enum FieldAlign
{
    /// <summary>In the line, like all others.</summary>
    None,

    /// <summary>At the margin, the rest indented behind it.</summary>
    Flush,

    /// <summary>In the margin.</summary>
    Margin,
}
