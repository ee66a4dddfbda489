namespace RefKit.Csl.Tree;

/// <summary>The positions that a cite is tested for.</summary>
internal enum CitePosition
{
    First,
    Subsequent,
    IbidWithLocator,
    Ibid,
    NearNote,
    FarNote,
}
