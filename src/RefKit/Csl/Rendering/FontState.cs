using RefKit.Csl.Tree;
using RefKit.Markup;

namespace RefKit.Csl.Rendering;

/// <summary>The fonts in force while text is written. Inline markup in data alternates: with markup around it, else
/// with what the outermost element of the style says that speaks of it.</summary>
internal struct FontState
{
    private FontSwitch _italic;
    private FontSwitch _bold;
    private FontSwitch _smallCaps;
    private FontSwitch _underline;

    /// <summary>Turns fonts on; the styles to start are written to <paramref name="styles"/>, outermost
    /// first.</summary>
    /// <param name="formatting">What the style or the markup asks for.</param>
    /// <param name="isMarkup">Whether it is markup in data.</param>
    /// <param name="around">The fonts that <c>normal</c> can turn off.</param>
    /// <param name="last">What is asked for by the last child; <c>normal</c> turns that off too.</param>
    /// <param name="styles">Room for five styles.</param>
    public int Apply(
        Formatting formatting, bool isMarkup, in FontState around, Formatting? last, Span<TextStyle> styles)
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
            styles[count++] = _underline.TurnOn(isMarkup) ? TextStyle.Underline : TextStyle.NoUnderline;
        }
        else if (formatting.TextDecoration == TextDecoration.None)
        {
            styles[count++] = TextStyle.NoUnderline;
            _underline.TurnOff();
        }

        if (formatting.FontWeight == FontWeight.Bold)
        {
            styles[count++] = _bold.TurnOn(isMarkup) ? TextStyle.Bold : TextStyle.NormalWeight;
        }
        else if (formatting.FontWeight == FontWeight.Light)
        {
            styles[count++] = TextStyle.Light;
        }
        else if (formatting.FontWeight == FontWeight.Normal)
        {
            _bold.TurnOff();
            if (around._bold.IsOn || last?.FontWeight is FontWeight.Bold or FontWeight.Light)
            {
                styles[count++] = TextStyle.NormalWeight;
            }
        }

        if (formatting.FontVariant == FontVariant.SmallCaps)
        {
            styles[count++] = _smallCaps.TurnOn(isMarkup) ? TextStyle.SmallCaps : TextStyle.NormalVariant;
        }
        else if (formatting.FontVariant == FontVariant.Normal)
        {
            _smallCaps.TurnOff();
            if (around._smallCaps.IsOn || last?.FontVariant == FontVariant.SmallCaps)
            {
                styles[count++] = TextStyle.NormalVariant;
            }
        }

        switch (formatting.FontStyle)
        {
            case FontStyle.Italic:
                styles[count++] = _italic.TurnOn(isMarkup) ? TextStyle.Italic : TextStyle.Upright;
                break;
            case FontStyle.Oblique:
                styles[count++] = TextStyle.Oblique;
                break;
            case FontStyle.Normal:
                _italic.TurnOff();
                if (around._italic.IsOn || last?.FontStyle is FontStyle.Italic or FontStyle.Oblique)
                {
                    styles[count++] = TextStyle.Upright;
                }

                break;
            default:
                break;
        }

        return count;
    }

    /// <summary>Turns everything off that is on.</summary>
    public int Reset(Span<TextStyle> styles)
    {
        var count = 0;
        if (_bold.IsOn)
        {
            styles[count++] = TextStyle.NormalWeight;
        }

        if (_smallCaps.IsOn)
        {
            styles[count++] = TextStyle.NormalVariant;
        }

        if (_italic.IsOn)
        {
            styles[count++] = TextStyle.Upright;
        }

        this = default;
        return count;
    }
}
