namespace RefKit.Crossref.Answers;

/// <summary>Whether a work stands, from all its notices.</summary>
internal static class RetractionState
{
    /// <summary>Retracted, withdrawn or removed, and not reinstated since. A retraction without a date (such as a mark
    /// in the title alone) outlasts a reinstatement.</summary>
    public static bool IsRetracted(RegisteredWork work)
    {
        var reinstated = work.UpdatedBy.Where(static notice => notice.Kind == UpdateKind.Reinstatement)
            .Select(static notice => notice.Date).Max();
        return work.UpdatedBy.Any(notice => notice.IsRetraction
            && !(reinstated is { } later && notice.Date is { } retracted && later >= retracted));
    }
}
