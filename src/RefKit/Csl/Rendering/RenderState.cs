namespace RefKit.Csl.Rendering;

/// <summary>What changes while one cite is rendered.</summary>
internal sealed class RenderState
{
    private readonly List<ushort> _suppressed = [];
    private readonly List<ushort> _recorded = [];
    private int _recordings;

    /// <summary>Variables that the group being rendered has called.</summary>
    public int Called { get; set; }

    /// <summary>Those of them that were not empty.</summary>
    public int Found { get; set; }

    /// <summary>Name lists rendered up to now.</summary>
    public int NameLists { get; set; }

    public bool IsYearSuffixPrinted { get; set; }

    /// <summary>The <c>disambiguate</c> tests met up to now.</summary>
    public int DisambiguateTests { get; set; }

    /// <summary>Whether cites are only compared: when they were read is left out then.</summary>
    public bool IsComparing { get; set; }

    /// <summary>What has been read of what changes with the place in the document; kept from cite to cite until
    /// somebody clears it.</summary>
    public CiteReads Reads { get; set; }

    /// <summary>Whether names were left out by et-al abbreviation, for each list; empty when nobody asks.</summary>
    public List<NameListInfo>? NameListInfos { get; set; }

    /// <summary>Whether something stands before what is rendered next, so that a term does not begin the
    /// sentence.</summary>
    public bool HasOutput { get; set; }

    /// <summary>Whether a sort key is rendered that is a date: other elements are tried but not printed.</summary>
    public bool PrintsDatesOnly { get; set; }

    /// <summary>Whether an element for a text or number variable was met, empty or not; locators do not count.</summary>
    public bool HasTextVariable { get; set; }

    public bool IsSubstituting => _recordings > 0;

    public void Reset()
    {
        _suppressed.Clear();
        _recorded.Clear();
        _recordings = 0;
        Called = 0;
        Found = 0;
        NameLists = 0;
        IsYearSuffixPrinted = false;
        DisambiguateTests = 0;
        NameListInfos = null;
        HasOutput = false;
        PrintsDatesOnly = false;
        HasTextVariable = false;
    }

    public void Call(bool isFound)
    {
        Called++;
        if (isFound)
        {
            Found++;
        }
    }

    public bool IsSuppressed(ushort key) => _suppressed.Count > 0 && _suppressed.Contains(key);

    public void Suppress(ushort key) => _suppressed.Add(key);

    /// <summary>Begins a substitution within those that go on.</summary>
    /// <returns>What <see cref="EndRecording"/> takes.</returns>
    public int StartRecording()
    {
        _recordings++;
        return _recorded.Count;
    }

    /// <summary>Ends a substitution; what it printed is not printed again in this cite.</summary>
    /// <returns>Whether it printed a variable, not only terms.</returns>
    public bool EndRecording(int start, bool isUsed)
    {
        var count = _recorded.Count - start;
        for (var i = start; isUsed && i < _recorded.Count; i++)
        {
            _suppressed.Add(_recorded[i]);
        }

        _recorded.RemoveRange(start, count);
        _recordings--;
        return count > 0;
    }

    public void Record(ushort key)
    {
        if (_recordings > 0)
        {
            _recorded.Add(key);
        }
    }
}
