namespace RefKit.Markup;

/// <summary>Where a <see cref="TextRun"/> stands on the page (CSL 1.0.2, <c>display</c> and
/// <c>second-field-align</c>).</summary>
public enum TextBlock
{
    /// <summary>In the running text of the paragraph.</summary>
    Inline,

    /// <summary>In a block of its own, from margin to margin.</summary>
    Block,

    /// <summary>At the left margin, such as the number of an entry. The block behind it stands on the same line: a tab
    /// separates the two.</summary>
    LeftMargin,

    /// <summary>To the right of the left-margin block before it; further lines are aligned with its
    /// beginning.</summary>
    RightInline,

    /// <summary>In a block of its own, indented.</summary>
    Indent,
}
