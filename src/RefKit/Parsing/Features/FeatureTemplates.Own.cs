namespace RefKit.Parsing.Features;

internal static partial class FeatureTemplates
{
    /// <summary>
    /// Writes what a token is by itself, for the network, which sees the neighbours by itself. Features of the whole
    /// string or of pairs of words did worse on collections that the model had not seen, further prefixes and suffixes no
    /// better.
    /// </summary>
    /// <returns>How many were written.</returns>
    public static int WriteOwn(SequenceTraits sequence, int t, bool spaceBefore, Span<ulong> features)
    {
        var writer = new FeatureWriter(features);
        var tokens = sequence.Tokens;
        ref readonly var token = ref tokens[t];
        writer.Add(1, token.Word);
        writer.Add(30, token.Shape);
        writer.Add(200, token.Coarse);
        if (token.Suffix3 != 0)
        {
            writer.Add(20, token.Suffix3);
        }

        if (token.Value >= 0)
        {
            writer.Add(50, SizeOf(token.Value));
        }

        writer.Add(201, token.Profile);
        writer.Add(202, (ulong)token.Category);
        writer.Add(80, token.Phrase);
        writer.Add(203, token.Enclosure);
        writer.Add(204, spaceBefore ? 1u : 0);
        writer.Add(205, (ulong)Math.Min(t, 8));
        writer.Add(206, (ulong)Math.Min(tokens.Length - 1 - t, 8));
        return writer.Count;
    }

    private static uint SizeOf(int value) => value switch
    {
        < 10 => 1u,
        < 32 => 2u,
        < 100 => 3u,
        < 200 => 4u,
        < 1000 => 5u,
        < 1400 => 6u,
        <= 1899 => 7u,
        <= 2039 => 8u,
        < 10000 => 9u,
        _ => 10u
    };
}
