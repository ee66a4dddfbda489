namespace RefKit;

/// <summary>How sure a date is (EDTF level 1). CSL knows one flag, <c>circa</c>, for all but <see cref="None"/>.</summary>
[Flags]
public enum DateQualification
{
    /// <summary>The date is certain.</summary>
    None = 0,

    /// <summary>The date may be wrong: EDTF <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The date is near the right one, "circa": EDTF <c>~</c>. Both together are EDTF <c>%</c>.</summary>
    Approximate = 2,
}
