using RefKit.Csl.Rendering;

namespace RefKit.Csl.Passes;

/// <summary>
/// Tells entries apart by showing more names and more of given names, one step at a time: the given name of a name,
/// then one name more, then the next list. A step is kept when it parts entries that looked alike.
/// </summary>
internal sealed class NameExpansion(
    AmbiguousCites cites, CiteDisambiguation start, bool addsNames, bool expandsGivenNames)
{
    private const byte WholeGivenName = 2;

    /// <summary>The most names of one entry that are rendered in steps that part nothing; then entries stay alike. A
    /// step renders all names of a cite, and there may be thousands.</summary>
    private const int MaxVainNames = 100_000;

    private readonly List<List<DocumentEntry>> _unresolved = [];
    private readonly Dictionary<DocumentEntry, List<NameListInfo>> _lists = [];

    /// <summary>Sets the disambiguation of each entry; the groups that still look alike are returned.</summary>
    public List<List<DocumentEntry>> Resolve(List<DocumentEntry> group)
    {
        var open = new Queue<Attempt>();
        open.Enqueue(NewAttempt(group, start));
        while (open.TryDequeue(out var attempt))
        {
            Run(attempt, open);
        }

        return _unresolved;
    }

    private Attempt NewAttempt(List<DocumentEntry> entries, CiteDisambiguation kept)
    {
        // The entry with the most names decides how far a step can go for all.
        List<NameListInfo> lists = [];
        foreach (var entry in entries)
        {
            var others = cites.NameLists(entry, kept);
            _lists[entry] = others;
            if (Total(others) > Total(lists))
            {
                lists = others;
            }
        }

        return new Attempt(entries, kept, lists);
    }

    // Whether the last step may show what is not the same in all entries: only then it is worth rendering them.
    private bool MayPart(Attempt attempt)
    {
        var (list, name) = (attempt.List, attempt.Name);
        var lists = _lists[attempt.Entries[0]];
        if (name < 2 || list >= lists.Count || name >= lists[list].Names.Length)
        {
            return true;
        }

        var names = lists[list].Names;
        foreach (var entry in attempt.Entries)
        {
            var others = _lists[entry];
            if (list >= others.Count || name >= others[list].Names.Length || others[list].Names[name] != names[name])
            {
                return true;
            }

            // An "et al." goes with the last names that it stands for.
            var length = others[list].Names.Length;
            if (length != names.Length && Math.Min(length, names.Length) <= name + 2)
            {
                return true;
            }
        }

        return false;
    }

    private static int Total(List<NameListInfo> lists)
    {
        var total = 0;
        foreach (var list in lists)
        {
            total += list.Names.Length;
        }

        return total;
    }

    private void Run(Attempt attempt, Queue<Attempt> open)
    {
        var vainNames = 0;
        while (vainNames < MaxVainNames && attempt.Step(addsNames, expandsGivenNames))
        {
            if (!MayPart(attempt))
            {
                continue;
            }

            var groups = cites.Group(attempt.Entries, attempt.Tried);
            if (groups.Count == 1)
            {
                vainNames += attempt.NameCount;
                continue;
            }

            var kept = attempt.KeepStep();
            foreach (var group in groups)
            {
                if (group.Count == 1)
                {
                    group[0].Disambiguation = kept;
                }
                else
                {
                    open.Enqueue(attempt.Continue(group, kept));
                }
            }

            return;
        }

        foreach (var entry in attempt.Entries)
        {
            entry.Disambiguation = attempt.Kept;
        }

        _unresolved.Add(attempt.Entries);
    }

    private sealed class Attempt
    {
        private readonly List<NameListInfo> _lists;
        private readonly int[] _counts;
        private readonly byte[][] _levels;
        private int _list;
        private int _name;

        public Attempt(List<DocumentEntry> entries, CiteDisambiguation kept, List<NameListInfo> lists)
        {
            Entries = entries;
            Kept = kept;
            NameCount = Total(lists);
            _lists = lists;
            _counts = new int[lists.Count];
            _levels = new byte[lists.Count][];
            for (var i = 0; i < lists.Count; i++)
            {
                _counts[i] = Math.Max(lists[i].Shown, kept.NameCount(i));
                _levels[i] = new byte[lists[i].Names.Length];
                for (var j = 0; j < _levels[i].Length; j++)
                {
                    _levels[i][j] = (byte)Math.Max(lists[i].BaseLevel, kept.GivenLevel(i, j));
                }
            }
        }

        private Attempt(Attempt from, List<DocumentEntry> entries, CiteDisambiguation kept)
        {
            Entries = entries;
            Kept = kept;
            NameCount = from.NameCount;
            _lists = from._lists;
            _counts = [.. from._counts];
            _levels = CopyOf(from._levels);
            _list = from._list;
            _name = from._name;
        }

        public List<DocumentEntry> Entries { get; }

        /// <summary>The steps that have helped up to now.</summary>
        public CiteDisambiguation Kept { get; }

        /// <summary>All steps up to now.</summary>
        public CiteDisambiguation Tried => With([.. _counts], CopyOf(_levels));

        /// <summary>All names that a cite has.</summary>
        public int NameCount { get; }

        /// <summary>The name list that the last step was about.</summary>
        public int List => _list;

        /// <summary>The name in the list that the last step was about.</summary>
        public int Name => _name;

        public Attempt Continue(List<DocumentEntry> entries, CiteDisambiguation kept) => new(this, entries, kept);

        /// <summary>Goes one step further; false when there is none left.</summary>
        public bool Step(bool addsNames, bool expandsGivenNames)
        {
            while (_list < _lists.Count)
            {
                if (expandsGivenNames && _name < _levels[_list].Length && _levels[_list][_name] < WholeGivenName)
                {
                    _levels[_list][_name] = _lists[_list].CanInitialize
                        ? (byte)(_levels[_list][_name] + 1)
                        : WholeGivenName;
                    return true;
                }

                if (_name + 1 < _lists[_list].Names.Length && (addsNames || _name + 1 < _counts[_list]))
                {
                    _name++;
                    if (addsNames && _counts[_list] <= _name)
                    {
                        _counts[_list] = _name + 1;
                        return true;
                    }

                    continue;
                }

                _list++;
                _name = 0;
            }

            return false;
        }

        /// <summary>The kept steps and the last one.</summary>
        public CiteDisambiguation KeepStep()
        {
            var counts = new int[_lists.Count];
            var levels = new byte[_lists.Count][];
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] = Kept.NameCount(i);
                levels[i] = new byte[_levels[i].Length];
                for (var j = 0; j < levels[i].Length; j++)
                {
                    levels[i][j] = (byte)Kept.GivenLevel(i, j);
                }
            }

            counts[_list] = _counts[_list];
            if (_name < levels[_list].Length && _levels[_list][_name] > _lists[_list].BaseLevel)
            {
                levels[_list][_name] = _levels[_list][_name];
            }

            return With(counts, levels);
        }

        private CiteDisambiguation With(int[] counts, byte[][] levels) => new()
        {
            NameCounts = counts, GivenLevels = levels, Registry = Kept.Registry, Conditions = Kept.Conditions,
        };

        private static byte[][] CopyOf(byte[][] levels) => Array.ConvertAll(levels, static row => (byte[])row.Clone());
    }
}
