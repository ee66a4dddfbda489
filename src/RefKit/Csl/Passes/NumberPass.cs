using RefKit.Csl.Tree;

namespace RefKit.Csl.Passes;

/// <summary>Numbers the entries by their order in the bibliography; backwards where the bibliography is sorted by
/// descending numbers, so that the work cited first keeps the 1.</summary>
internal static class NumberPass
{
    public static void Run(DocumentModel model)
    {
        var isDescending = IsDescending(model.Style.Bibliography);
        var count = model.SortedEntries.Count;
        for (var i = 0; i < count; i++)
        {
            model.SortedEntries[i].Place = i;
            model.SortedEntries[i].Number = isDescending ? count - i : i + 1;
        }
    }

    // The last key that is a number decides.
    private static bool IsDescending(BibliographyDefinition? bibliography)
    {
        var isDescending = false;
        foreach (var key in bibliography?.Sort ?? [])
        {
            if (IsNumber(key))
            {
                isDescending = key.IsDescending;
            }
        }

        return isDescending;
    }

    private static bool IsNumber(SortKey key)
    {
        var number = Variable.Of(NumberVariable.CitationNumber);
        return key.Variable == number
            || key.Macro?.Children is [TextVariableElement { Variable: var text }] && text == number
            || key.Macro?.Children is [NumberElement { Variable: var counted }] && counted == number;
    }
}
