using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

/// <summary>Whether the entries of a list stand in the order of their first words, and what that says about where one
/// begins.</summary>
internal sealed class EntryOrder
{
    private const int KeyLength = 6;
    private const int FewEntries = 6;
    private const double Sure = 1.5;
    private const double MostlySorted = 0.8;

    // By chance one word of two comes behind another.
    private const double Chance = 0.5;

    private static readonly EntryOrder None = new([], 0, 0);

    private readonly ulong[] _keys;
    private readonly double _inOrder;
    private readonly double _outOfOrder;

    private EntryOrder(ulong[] keys, double inOrder, double outOfOrder) =>
        (_keys, _inOrder, _outOfOrder) = (keys, inOrder, outOfOrder);

    /// <summary>Looks whether the units that surely start an entry are sorted.</summary>
    public static EntryOrder Find(string text, IReadOnlyList<(int Start, int End)> units, double[] odds)
    {
        var keys = new ulong[units.Count];
        var (ordered, pairs, before) = (0, 0, 0ul);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(text.AsSpan(units[i].Start, units[i].End - units[i].Start));
            if (i == 0 || odds[i] > Sure)
            {
                pairs += i > 0 ? 1 : 0;
                ordered += i > 0 && keys[i] >= before ? 1 : 0;
                before = keys[i];
            }
        }

        if (pairs < FewEntries || ordered < pairs * MostlySorted)
        {
            return None;
        }

        var share = (ordered + 1.0) / (pairs + 2.0);
        return new EntryOrder(keys, Math.Log(share / Chance), Math.Log((1 - share) / Chance));
    }

    /// <summary>How much speaks for an entry at a unit behind one at another.</summary>
    public double Weigh(int first, int second) => _keys.Length == 0 ? 0
        : _keys[second] >= _keys[first] ? _inOrder : _outOfOrder;

    // The first letters, without marks before them.
    private static ulong KeyOf(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        var length = 0;
        for (var i = 0; i < text.Length && length < KeyLength && i < 40; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                key = (key << 10) | (uint)Math.Min(1023, (int)LetterFolding.Fold(text[i]));
                length++;
            }
            else if (length > 0 && text[i] is ',' or '.' or '(')
            {
                break;
            }
        }

        return length == 0 ? 0 : key << (10 * (KeyLength - length));
    }
}
