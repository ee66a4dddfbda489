using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Rendering;

/// <summary>The fonts in force while text is written. Inline markup in data alternates with the style around it: italic
/// within italic is upright.</summary>
internal struct FontState
{
    private bool _isItalic;
    private bool _isBold;
    private bool _isSmallCaps;
    private bool _isUnderlined;

    /// <summary>Turns fonts on; the styles to start are written to <paramref name="styles"/>, outermost
    /// first.</summary>
    /// <param name="formatting">What the style or the markup asks for.</param>
    /// <param name="isMarkup">Whether it is markup in data.</param>
    /// <param name="around">The fonts that <c>normal</c> can turn off.</param>
    /// <param name="styles">Room for five styles.</param>
    public int Apply(Formatting formatting, bool isMarkup, in FontState around, Span<TextStyle> styles)
    {
        var count = 0;
        if (formatting.VerticalAlign != VerticalAlign.Unset)
        {
            styles[count++] = formatting.VerticalAlign switch
            {
                VerticalAlign.Sup => TextStyle.Superscript,
                VerticalAlign.Sub => TextStyle.Subscript,
                _ => TextStyle.Baseline,
            };
        }

        if (formatting.TextDecoration == TextDecoration.Underline)
        {
            styles[count++] = Flip(ref _isUnderlined, isMarkup, TextStyle.Underline, TextStyle.NoUnderline);
        }
        else if (formatting.TextDecoration == TextDecoration.None)
        {
            styles[count++] = TextStyle.NoUnderline;
            _isUnderlined = false;
        }

        if (formatting.FontWeight == FontWeight.Bold)
        {
            styles[count++] = Flip(ref _isBold, isMarkup, TextStyle.Bold, TextStyle.NormalWeight);
        }
        else if (formatting.FontWeight == FontWeight.Light)
        {
            styles[count++] = TextStyle.Light;
        }
        else if (formatting.FontWeight == FontWeight.Normal && around._isBold)
        {
            styles[count++] = TextStyle.NormalWeight;
            _isBold = false;
        }

        if (formatting.FontVariant == FontVariant.SmallCaps)
        {
            styles[count++] = Flip(ref _isSmallCaps, isMarkup, TextStyle.SmallCaps, TextStyle.NormalVariant);
        }
        else if (formatting.FontVariant == FontVariant.Normal && around._isSmallCaps)
        {
            styles[count++] = TextStyle.NormalVariant;
            _isSmallCaps = false;
        }

        return count + ApplyStyle(formatting.FontStyle, isMarkup, around._isItalic, styles[count..]);
    }

    /// <summary>Turns everything off that is on.</summary>
    public int Reset(Span<TextStyle> styles)
    {
        var count = 0;
        if (_isBold)
        {
            styles[count++] = TextStyle.NormalWeight;
        }

        if (_isSmallCaps)
        {
            styles[count++] = TextStyle.NormalVariant;
        }

        if (_isItalic)
        {
            styles[count++] = TextStyle.Upright;
        }

        this = default;
        return count;
    }

    private int ApplyStyle(FontStyle style, bool isMarkup, bool isItalicAround, Span<TextStyle> styles)
    {
        switch (style)
        {
            case FontStyle.Italic:
                styles[0] = Flip(ref _isItalic, isMarkup, TextStyle.Italic, TextStyle.Upright);
                return 1;
            case FontStyle.Oblique:
                styles[0] = TextStyle.Oblique;
                return 1;
            case FontStyle.Normal when isItalicAround:
                styles[0] = TextStyle.Upright;
                _isItalic = false;
                return 1;
            default:
                return 0;
        }
    }

    private static TextStyle Flip(ref bool state, bool isMarkup, TextStyle on, TextStyle off)
    {
        var isOff = state && isMarkup;
        state = !isOff;
        return isOff ? off : on;
    }
}
