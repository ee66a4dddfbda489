using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Finds the position of each cite (CSL 1.0.2, Choose, <c>position</c>): first, subsequent, ibid with and
/// without locator, near note; and the note that cites each work first.</summary>
internal static class PositionPass
{
    public static void Run(DocumentModel model)
    {
        DocumentCluster? previous = null;
        foreach (var entry in model.Entries)
        {
            entry.IsCited = false;
            entry.FirstNoteNumber = 0;
        }

        foreach (var cluster in model.Clusters)
        {
            var note = cluster.NoteNumber;
            DocumentCite? before = null;
            foreach (var cite in cluster.Cites)
            {
                SetPosition(model, cite, before, previous, note);
                cite.Entry.LastNoteNumber = note;
                before = cite;
            }

            previous = cluster;
        }
    }

    private static void SetPosition(
        DocumentModel model, DocumentCite cite, DocumentCite? before, DocumentCluster? previous, int note)
    {
        var entry = cite.Entry;
        if (!entry.IsCited)
        {
            entry.IsCited = true;
            entry.FirstNoteNumber = note;
            cite.Position = CitePosition.First;
            cite.IsNearNote = false;
            return;
        }

        cite.IsNearNote = (long)note - entry.LastNoteNumber <= model.Style.Citation.NearNoteDistance;
        cite.Position = Precedent(cite, before, previous, note) is { } precedent
            ? Ibid(cite, precedent)
            : CitePosition.Subsequent;
    }

    // The cite before it in the same citation, else the only cite of the citation before.
    private static DocumentCite? Precedent(
        DocumentCite cite, DocumentCite? before, DocumentCluster? previous, int note)
    {
        if (before is not null)
        {
            return before.Entry == cite.Entry ? before : null;
        }

        if (previous is null || previous.Cites.Count == 0)
        {
            return null;
        }

        foreach (var other in previous.Cites)
        {
            if (other.Entry != cite.Entry)
            {
                return null;
            }
        }

        // A note that cites nothing may stand between; one that does would be the previous citation.
        return note == 0 || (long)note - previous.NoteNumber is 0 or 1 ? previous.Cites[^1] : null;
    }

    private static CitePosition Ibid(DocumentCite cite, DocumentCite precedent)
    {
        if (precedent.Item.Locator is { } earlier)
        {
            return cite.Item.Locator is { } locator
                ? locator == earlier ? CitePosition.Ibid : CitePosition.IbidWithLocator
                : CitePosition.Subsequent;
        }

        return cite.Item.Locator is null ? CitePosition.Ibid : CitePosition.IbidWithLocator;
    }
}
