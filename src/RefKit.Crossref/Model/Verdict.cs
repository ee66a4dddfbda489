namespace RefKit.Crossref;

/// <summary>What the check of one reference came to.</summary>
public enum Verdict
{
    /// <summary>Network or service failed (<see cref="VerificationResult.Failure"/>): nothing is said of the
    /// reference.</summary>
    CouldNotCheck,

    /// <summary>The DOI is registered with Crossref and every field that both sides state agrees.
    /// <see cref="VerificationResult.CheckedFields"/> says which these were; it is empty where the reference states
    /// a DOI and nothing to compare.</summary>
    Verified,

    /// <summary>The DOI is registered with Crossref, and at least one field says something else.</summary>
    Mismatch,

    /// <summary>The work is the one meant, and it is retracted, withdrawn or removed. Fields may differ too.</summary>
    Retracted,

    /// <summary>No agency knows the DOI.</summary>
    NotRegistered,

    /// <summary>The DOI is registered, but with another agency than Crossref (<see cref="VerificationResult.Agency"/>),
    /// so its metadata was not compared.</summary>
    RegisteredElsewhere,

    /// <summary>What stands as DOI is no DOI.</summary>
    Malformed,

    /// <summary>The reference has no DOI.</summary>
    NoDoi,
}
