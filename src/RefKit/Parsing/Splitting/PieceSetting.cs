using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>
/// The forms in which the entries of running text begin and end, measured over all places with what the network says
/// about each; it gives the features of a place where an entry begins.
/// </summary>
internal sealed class PieceSetting
{
    private readonly double[] _odds;
    private readonly FormConsensus _starts;
    private readonly FormConsensus _ends;
    private readonly int _size;

    /// <param name="tokens">The text in tokens.</param>
    /// <param name="places">The tokens where an entry may begin; the first one does.</param>
    /// <param name="odds">The logarithm of the odds for each place but the first.</param>
    public PieceSetting(BoundaryText tokens, IReadOnlyList<int> places, double[] odds)
    {
        _odds = odds;
        _starts = new FormConsensus(places.Count, i => tokens.StartForm(places[i]), odds);
        _ends = new FormConsensus(places.Count, i => tokens.EndForm(places[i]), odds);
        double sum = 0;
        for (var i = 1; i < odds.Length; i++)
        {
            sum += LogOdds.ToProbability(odds[i]);
        }

        _size = sum switch { < 0.5 => 0, < 2 => 1, < 5 => 2, < 12 => 3, _ => 4 };
    }

    /// <summary>Writes the hashes of the features of an entry that begins at a place other than the first.</summary>
    public int Write(int index, Span<ulong> features)
    {
        var writer = new FeatureList(features);
        var coarse = (ulong)LogOdds.Bucket(_odds[index], 2);
        var (starts, ends) = (_starts.At(index), _ends.At(index));
        writer.Add(400, LogOdds.Bucket(_odds[index], 0.5));
        writer.Add(401, starts);
        writer.Add(402, ends);
        writer.Add(403, starts, coarse);
        writer.Add(404, ends, coarse);
        writer.Add(405, (starts * 16) + ends);
        writer.Add(406, _size, coarse);
        writer.Add(407, _size, TokenHash.Combine((ulong)starts, coarse));
        writer.Add(408, _size, TokenHash.Combine((ulong)ends, coarse));
        return writer.Count;
    }
}
