namespace RefKit.Csl.Passes;

/// <summary>Numbers the entries by their order in the bibliography.</summary>
internal static class NumberPass
{
    public static void Run(DocumentModel model)
    {
        for (var i = 0; i < model.SortedEntries.Count; i++)
        {
            model.SortedEntries[i].Number = i + 1;
        }
    }
}
