namespace RefKit;

/// <summary>The date variables of CSL 1.0.2 (specification, Appendix IV).</summary>
public enum DateVariable
{
    /// <summary><c>accessed</c>: When the item was read, such as a web page.</summary>
    Accessed,

    /// <summary><c>available-date</c>: When the item was made available, such as online before print.</summary>
    AvailableDate,

    /// <summary><c>event-date</c>: When the event took place.</summary>
    EventDate,

    /// <summary><c>issued</c>: When the item was published.</summary>
    Issued,

    /// <summary><c>original-date</c>: When the original version was published.</summary>
    OriginalDate,

    /// <summary><c>submitted</c>: When the item was submitted.</summary>
    Submitted,
}
