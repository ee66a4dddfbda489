using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Crossref.Answers;

/// <summary>
/// Reads notices out of <c>updated-by</c>, <c>update-to</c>, <c>relation</c> and the title (Crossref, "Crossmark" and
/// "Retraction Watch data").
/// </summary>
internal static class UpdateReader
{
    /// <summary>The notices about the work itself.</summary>
    public static ImmutableArray<UpdateNotice> ReadUpdatedBy(JsonElement message, Doi doi, string? title)
    {
        var notices = new List<UpdateNotice>(message.Objects("updated-by"u8).Select(Read));

        // Some works carry the notice under their own DOI: they update themselves.
        notices.AddRange(message.Objects("update-to"u8).Select(Read).Where(notice => notice.Doi == doi));
        if (message.Object("relation"u8) is { } relation)
        {
            notices.AddRange(ReadRelations(relation));
        }

        var distinct = notices.GroupBy(static notice => (notice.Kind, notice.Doi)).Select(Merge).ToList();
        if (RetractionMark.TryRead(title, out var mark) && !distinct.Exists(static notice => notice.IsRetraction))
        {
            distinct.Add(new UpdateNotice(mark.Kind, mark.Label));
        }

        return [.. distinct];
    }

    /// <summary>The other works that this one is a notice about.</summary>
    public static ImmutableArray<UpdateNotice> ReadUpdates(JsonElement message, Doi doi) =>
        [.. message.Objects("update-to"u8).Select(Read).Where(notice => notice.Doi != doi)];

    internal static UpdateKind KindOf(string label) =>
        label.Replace('-', '_').Replace(' ', '_').ToLowerInvariant() switch
        {
            "retraction" or "retracted" => UpdateKind.Retraction,
            "withdrawal" or "withdrawn" => UpdateKind.Withdrawal,
            "removal" or "removed" => UpdateKind.Removal,
            "partial_retraction" => UpdateKind.PartialRetraction,
            "reinstatement" => UpdateKind.Reinstatement,
            "expression_of_concern" or "concern" => UpdateKind.ExpressionOfConcern,
            "correction" or "corrigendum" or "erratum" => UpdateKind.Correction,
            "addendum" or "clarification" or "publisher_note" => UpdateKind.Addendum,
            "new_version" or "new_edition" => UpdateKind.NewVersion,
            _ => UpdateKind.Other,
        };

    // Relations named like an update are another view of the same notices; "object" says it of this work, "subject" of
    // the other one. Relations of other names (has-review, is-preprint-of) are no notices.
    private static IEnumerable<UpdateNotice> ReadRelations(JsonElement relation)
    {
        foreach (var property in relation.EnumerateObject())
        {
            var kind = KindOf(property.Name);
            if (kind is UpdateKind.Other or UpdateKind.NewVersion)
            {
                continue;
            }

            foreach (var item in relation.Objects(System.Text.Encoding.UTF8.GetBytes(property.Name)))
            {
                if (item.Raw("asserted-by"u8) == "object" && Doi.TryParse(item.Raw("id"u8), out var doi))
                {
                    yield return new UpdateNotice(kind, property.Name) { Doi = doi };
                }
            }
        }
    }

    private static UpdateNotice Read(JsonElement update)
    {
        var label = update.Raw("type"u8) ?? update.Raw("label"u8) ?? "";
        return new UpdateNotice(KindOf(label), label)
        {
            Doi = Doi.TryParse(update.Raw("DOI"u8), out var doi) ? doi : null,
            Date = update.Date("updated"u8),
            Source = update.Raw("source"u8),
        };
    }

    private static UpdateNotice Merge(IEnumerable<UpdateNotice> same) => same.Aggregate(static (left, right) =>
        left with { Date = left.Date ?? right.Date, Source = left.Source ?? right.Source });
}
