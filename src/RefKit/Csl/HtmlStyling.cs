namespace RefKit.Csl;

/// <summary>How the layout of a bibliography (hanging indent, aligned numbers, spacing) gets into its HTML.</summary>
public enum HtmlStyling
{
    /// <summary>By class names only (<c>csl-bib-body</c>, <c>csl-entry</c>, <c>csl-left-margin</c>,
    /// <c>csl-right-inline</c>, <c>csl-block</c>, <c>csl-indent</c>), for a style sheet of the page. The
    /// default.</summary>
    Classes,

    /// <summary>By a <c>style</c> attribute on every element: needs nothing else, also in mails and editors that take
    /// style sheets out.</summary>
    Inline,

    /// <summary>By a <c>style</c> element before the list, with rules for the classes.</summary>
    StyleElement,
}
