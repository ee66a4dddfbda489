namespace RefKit.Markup;

/// <summary>The styles that are in force in a <see cref="TextRun"/>, with all nesting resolved: upright within italic
/// is not italic.</summary>
[Flags]
public enum TextRunStyles
{
    /// <summary>Plain letters.</summary>
    None = 0,

    /// <summary>Italic letters (WordprocessingML <c>w:i</c>).</summary>
    Italic = 1,

    /// <summary>Oblique letters; most formats write them as italic ones.</summary>
    Oblique = 1 << 1,

    /// <summary>Bold letters (<c>w:b</c>).</summary>
    Bold = 1 << 2,

    /// <summary>Light letters; most formats write them as normal ones.</summary>
    Light = 1 << 3,

    /// <summary>Small capitals (<c>w:smallCaps</c>).</summary>
    SmallCaps = 1 << 4,

    /// <summary>Underlined (<c>w:u w:val="single"</c>).</summary>
    Underline = 1 << 5,

    /// <summary>Above the line (<c>w:vertAlign w:val="superscript"</c>); never together with
    /// <see cref="Subscript"/>.</summary>
    Superscript = 1 << 6,

    /// <summary>Below the line (<c>w:vertAlign w:val="subscript"</c>).</summary>
    Subscript = 1 << 7,
}
