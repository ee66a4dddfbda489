namespace RefKit;

/// <summary>The seasons, numbered as in CSL-JSON; EDTF writes them as months 21 to 24.</summary>
public enum Season
{
    /// <summary>No season is given.</summary>
    None = 0,

    /// <summary>Spring (EDTF 21).</summary>
    Spring = 1,

    /// <summary>Summer (EDTF 22).</summary>
    Summer = 2,

    /// <summary>Autumn (EDTF 23).</summary>
    Autumn = 3,

    /// <summary>Winter (EDTF 24).</summary>
    Winter = 4,
}
