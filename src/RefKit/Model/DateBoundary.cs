namespace RefKit;

/// <summary>What stands at one end of a <see cref="DateRange"/>.</summary>
public enum DateBoundary
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>Nothing: the range is open ("1998–"). EDTF <c>..</c>.</summary>
    Open,

    /// <summary>A date that nobody knows. EDTF: empty.</summary>
    Unknown,
}
