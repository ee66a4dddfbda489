namespace RefKit.Csl.Rendering;

/// <summary>
/// What tells a reference apart from others that would be cited alike (CSL 1.0.2, Disambiguation): how many names are
/// shown, how much of each given name, whether <c>disambiguate</c> holds, and the year suffix.
/// </summary>
internal sealed class CiteDisambiguation
{
    public static readonly CiteDisambiguation None = new();

    /// <summary>The names shown at least, for each name list of the cite in order; 0 leaves the style's
    /// number.</summary>
    public int[] NameCounts { get; init; } = [];

    /// <summary>Given name levels by list and name: 0 as the style says, 1 initials, 2 whole.</summary>
    public byte[][] GivenLevels { get; init; } = [];

    /// <summary>How many of the <c>disambiguate</c> tests that a cite meets hold, the first ones.</summary>
    public int Conditions { get; init; }

    /// <summary>"a", "b", …; null when the reference needs none.</summary>
    public string? YearSuffix { get; init; }

    /// <summary>Given name levels that hold for a name in every cite, by the rules other than by-cite.</summary>
    public NameRegistry? Registry { get; init; }

    /// <summary>What the year suffix was added to; null without one.</summary>
    public CiteDisambiguation? Origin { get; private init; }

    public CiteDisambiguation With(string yearSuffix) => new()
    {
        NameCounts = NameCounts, GivenLevels = GivenLevels, Conditions = Conditions, YearSuffix = yearSuffix,
        Registry = Registry, Origin = this,
    };

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(CiteDisambiguation other)
    {
        if (Conditions != other.Conditions || YearSuffix != other.YearSuffix
            || !ReferenceEquals(Registry, other.Registry) || GivenLevels.Length != other.GivenLevels.Length
            || !NameCounts.AsSpan().SequenceEqual(other.NameCounts))
        {
            return false;
        }

        for (var i = 0; i < GivenLevels.Length; i++)
        {
            if (!GivenLevels[i].AsSpan().SequenceEqual(other.GivenLevels[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int NameCount(int list) => list < NameCounts.Length ? NameCounts[list] : 0;

    public int GivenLevel(int list, int name) =>
        list < GivenLevels.Length && name < GivenLevels[list].Length ? GivenLevels[list][name] : 0;
}
