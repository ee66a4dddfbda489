namespace RefKit.Markup;

/// <summary>What a styled run of a <see cref="FormattedText"/> looks like, or where it stands on the page.</summary>
public enum TextStyle
{
    /// <summary>Italic letters.</summary>
    Italic,

    /// <summary>Oblique letters.</summary>
    Oblique,

    /// <summary>Upright letters within italic ones.</summary>
    Upright,

    /// <summary>Bold letters.</summary>
    Bold,

    /// <summary>Letters of normal weight within bold ones.</summary>
    NormalWeight,

    /// <summary>Light letters.</summary>
    Light,

    /// <summary>Small capitals.</summary>
    SmallCaps,

    /// <summary>Letters without small capitals within small capitals.</summary>
    NormalVariant,

    /// <summary>Underlined.</summary>
    Underline,

    /// <summary>Not underlined, within underlined text.</summary>
    NoUnderline,

    /// <summary>Above the line.</summary>
    Superscript,

    /// <summary>Below the line.</summary>
    Subscript,

    /// <summary>On the line, within superscript or subscript.</summary>
    Baseline,

    /// <summary>A block of its own (CSL <c>display="block"</c>).</summary>
    Block,

    /// <summary>In the left margin (CSL <c>display="left-margin"</c>).</summary>
    LeftMargin,

    /// <summary>To the right of the left margin (CSL <c>display="right-inline"</c>).</summary>
    RightInline,

    /// <summary>An indented block (CSL <c>display="indent"</c>).</summary>
    Indent,
}
