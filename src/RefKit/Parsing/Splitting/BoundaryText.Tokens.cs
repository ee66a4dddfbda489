using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Splitting;

internal sealed partial class BoundaryText
{
    /// <summary>No more features are written for one token by <see cref="WriteToken"/>.</summary>
    public const int MaxTokenFeatures = 16;

    private const int AffixLength = 3;

    /// <summary>Whether a reference could begin at a token, by the token alone: it stands behind a space and ends
    /// nothing. Wider than <see cref="MayStart"/>.</summary>
    public bool CouldStart(int index) => index > 0 && _tokens[index].SpaceBefore
        && _tokens[index].Class is not (',' or '.' or ';' or ':' or ')' or ']' or '”' or '%' or '/' or '&');

    /// <summary>Writes the hashes of what a token is by itself, for the network.</summary>
    public int WriteToken(int index, Span<ulong> features)
    {
        var writer = new FeatureList(features);
        var token = _tokens[index];
        var form = token.Class;
        var space = token.SpaceBefore ? 1 : 0;
        writer.Add(300, form);
        writer.Add(301, space, form);
        writer.Add(302, token.Word);
        writer.Add(303, form, token.Word);
        writer.Add(304, form, ClassAt(index - 1));
        writer.Add(305, form, ClassAt(index + 1));
        writer.Add(306, (space * 4) + (2 * SpaceAt(index + 1)), TokenHash.Combine(ClassAt(index - 1), form));
        writer.Add(307, Math.Min(token.Length, 12), form);
        if (token.IsWord)
        {
            var word = _text.AsSpan(token.Start, token.Length);
            var affix = Math.Min(AffixLength, word.Length);
            writer.Add(308, TokenHash.Folded(word[..affix]));
            writer.Add(309, TokenHash.Folded(word[^affix..]));
            writer.Add(310, form, TokenHash.Folded(word[^Math.Min(2, affix)..]));
            writer.Add(311, TokenHash.Combine(token.Word, ClassAt(index + 1)));
        }
        else
        {
            writer.Add(312, TokenHash.Combine(form, WordAt(index - 1)));
        }

        return writer.Count;
    }
}
