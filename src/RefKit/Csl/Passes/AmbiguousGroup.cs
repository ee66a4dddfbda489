namespace RefKit.Csl.Passes;

/// <summary>Entries that are cited alike, and what was found to tell them apart.</summary>
internal sealed class AmbiguousGroup(DocumentEntry first)
{
    private readonly List<long> _stamps = [first.Stamp];
    private List<List<DocumentEntry>>? _alike;

    public List<DocumentEntry> Entries { get; } = [first];

    public void Add(DocumentEntry entry)
    {
        Entries.Add(entry);
        _stamps.Add(entry.Stamp);
    }

    /// <summary>Takes over what was found for the same entries with the same names; false when it does not
    /// hold.</summary>
    public bool TakeOver(AmbiguousGroup before)
    {
        if (before._alike is null || !before._stamps.SequenceEqual(_stamps)
            || !before.Entries.SequenceEqual(Entries))
        {
            return false;
        }

        _alike = before._alike;
        return true;
    }

    /// <summary>Keeps what the entries have been given, and which of them still look alike.</summary>
    public void Keep(List<List<DocumentEntry>> alike)
    {
        _alike = alike;
        foreach (var entry in Entries)
        {
            entry.Keep(entry.Disambiguation);
        }
    }

    /// <summary>Sets the disambiguation of the entries, with year suffixes in the order of the bibliography.</summary>
    public void Settle()
    {
        foreach (var entry in Entries)
        {
            entry.Settle(suffix: null);
        }

        foreach (var group in _alike ?? [])
        {
            var index = 0;
            foreach (var entry in group.OrderBy(static entry => entry.Place))
            {
                entry.Settle(YearSuffix(index++));
            }
        }
    }

    /// <summary>"a" to "z", then "aa", "ab" and so on.</summary>
    internal static string YearSuffix(int index)
    {
        var suffix = "";
        for (var rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            suffix = (char)('a' + (rest % 26)) + suffix;
        }

        return suffix;
    }
}
