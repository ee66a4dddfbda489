namespace RefKit.Crossref;

/// <summary>A notice about a work: retraction, correction, expression of concern ...</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Label">The type in Crossref's words: "retraction", "expression_of_concern"; where only the title says
/// it, what stands there: "RETRACTED".</param>
public sealed record UpdateNotice(UpdateKind Kind, string Label)
{
    /// <summary>The DOI of the other side: of the notice where a work is updated, of the work where it is the notice.
    /// Null when only the title says it.</summary>
    public Doi? Doi { get; init; }

    /// <summary>When the update was made; null when not given.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who reported it: "publisher", "retraction-watch"; null when not given.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the work no longer stands: retraction, withdrawal or removal.</summary>
    public bool IsRetraction => Kind is UpdateKind.Retraction or UpdateKind.Withdrawal or UpdateKind.Removal;
}
