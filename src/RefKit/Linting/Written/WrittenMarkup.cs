namespace RefKit.Linting.Written;

/// <summary>How a list is written down, which tells where italics can be seen.</summary>
public enum WrittenMarkup
{
    /// <summary>Text without markup: italics cannot be seen.</summary>
    Plain,

    /// <summary>Markdown: italics stand between asterisks or underscores.</summary>
    Markdown,

    /// <summary>HTML: italics stand in <c>i</c>, <c>em</c> and <c>cite</c>.</summary>
    Html,
}
