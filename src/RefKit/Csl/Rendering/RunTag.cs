namespace RefKit.Csl.Rendering;

/// <summary>What a part of the output is, for the passes that look for it there.</summary>
internal enum RunTag
{
    None,

    /// <summary>The output of one <c>cs:names</c>.</summary>
    Names,

    /// <summary>The list of one name variable, without its label.</summary>
    NameList,

    /// <summary>One name of a list.</summary>
    Name,

    /// <summary>The name of an organisation with the abbreviation that it introduces, each a node.</summary>
    Introduction,

    /// <summary>The label of a list of names.</summary>
    NameLabel,

    /// <summary>The year of a date.</summary>
    Year,

    YearSuffix,

    CitationNumber,

    /// <summary>A number that stands alone: no mark merges into it.</summary>
    Number,

    Locator,

    /// <summary>The whole output of a <c>cs:date</c> or of a variable, which is not looked into further.</summary>
    Date,

    /// <summary>Text that keeps its case.</summary>
    NoCase,

    /// <summary>Straight text that was in the data, not in the style.</summary>
    Field,

    /// <summary>Inline markup that was in the data: it alternates with the style's.</summary>
    Markup,

    /// <summary>Single quotation marks that were in the data.</summary>
    SingleQuotes,

    /// <summary>Curly quotation marks that were in the data; they alternate if they are the locale's own.</summary>
    CurlySingleQuotes,

    CurlyDoubleQuotes,

    /// <summary>Text that takes none of the style's fonts.</summary>
    NoDecoration,

    /// <summary>What stands between two cites.</summary>
    CiteDelimiter,

    /// <summary>A block that the layout lays around elements, not an element that is one.</summary>
    Block,

    /// <summary>Parts that stand on their own: no mark moves from one to the next.</summary>
    Cluster,

    /// <summary>The word before the last name, with what is around it.</summary>
    And,

    /// <summary>What stands between two names, parts of a name or parts of a date.</summary>
    Delimiter,
}
