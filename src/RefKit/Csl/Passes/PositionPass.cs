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

        var citesInNote = 0;
        foreach (var cluster in model.Clusters)
        {
            var note = cluster.NoteNumber;
            DocumentCite? before = null;
            foreach (var cite in cluster.Cites)
            {
                SetPosition(model, cite, before ?? Precedent(cluster, previous, citesInNote), note);
                cite.Entry.LastNoteNumber = note;
                before = cite;
            }

            citesInNote = cluster.Cites.Count + (previous?.NoteNumber == note ? citesInNote : 0);
            previous = cluster;
        }
    }

    private static void SetPosition(DocumentModel model, DocumentCite cite, DocumentCite? before, int note)
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
        cite.Position = before?.Entry == entry ? Ibid(cite, before) : CitePosition.Subsequent;
    }

    // What "ibid" at the start of a citation would stand for: in the same note the cite before it, else the only cite
    // of the citation before, which must be all that its note cites.
    private static DocumentCite? Precedent(DocumentCluster cluster, DocumentCluster? previous, int citesInNote)
    {
        if (previous is null || previous.Cites.Count == 0)
        {
            return null;
        }

        var distance = (long)cluster.NoteNumber - previous.NoteNumber;
        if (cluster.NoteNumber > 0 && distance == 0)
        {
            return previous.Cites[^1];
        }

        // A note that cites nothing may stand between; one that does would be the previous citation.
        var isSingle = previous.NoteNumber > 0 ? citesInNote == 1 : previous.Cites.Count == 1;
        return isSingle && (cluster.NoteNumber == 0 || distance is 0 or 1) ? previous.Cites[0] : null;
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
