namespace RefKit.Csl.Rendering;

/// <summary>Whether one font is on, with what markup within it alternates with.</summary>
internal struct FontSwitch
{
    private bool? _outermost;
    private bool? _markup;

    public bool IsOn { get; private set; }

    /// <summary>Turns the font on; false where it is markup that turns it off.</summary>
    public bool TurnOn(bool isMarkup)
    {
        if (isMarkup)
        {
            IsOn = !(_markup ?? _outermost ?? false);
            _markup = IsOn;
        }
        else
        {
            IsOn = true;
            _outermost ??= true;
        }

        return IsOn;
    }

    public void TurnOff()
    {
        IsOn = false;
        _outermost ??= false;
    }
}
