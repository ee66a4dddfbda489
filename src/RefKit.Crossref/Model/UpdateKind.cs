namespace RefKit.Crossref;

/// <summary>What a notice does to a work (Crossref's update types, and those of Retraction Watch).</summary>
public enum UpdateKind
{
    /// <summary>Any other type; see <see cref="UpdateNotice.Label"/>.</summary>
    Other,

    /// <summary>The work is retracted.</summary>
    Retraction,

    /// <summary>The work is withdrawn.</summary>
    Withdrawal,

    /// <summary>The work is removed.</summary>
    Removal,

    /// <summary>Parts of the work are retracted; the work stands.</summary>
    PartialRetraction,

    /// <summary>A retraction was taken back.</summary>
    Reinstatement,

    /// <summary>An expression of concern.</summary>
    ExpressionOfConcern,

    /// <summary>A correction, corrigendum or erratum.</summary>
    Correction,

    /// <summary>An addendum, clarification or publisher's note.</summary>
    Addendum,

    /// <summary>A new version or edition.</summary>
    NewVersion,
}
