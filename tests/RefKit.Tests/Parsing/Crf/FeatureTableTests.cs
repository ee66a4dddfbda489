using RefKit.Parsing.Crf;

namespace RefKit.Tests.Parsing.Crf;

public class FeatureTableTests
{
    [Fact]
    public void Sum_adds_the_rows_of_the_known_features()
    {
        var random = new Random(3);
        var hashes = Enumerable.Range(0, 1000).Select(_ => (ulong)random.NextInt64()).ToArray();
        var rows = new sbyte[FeatureTable.RowsLength(hashes.Length)];
        for (var i = 0; i < hashes.Length * StateSpace.Columns; i++)
        {
            rows[i] = (sbyte)random.Next(-127, 128);
        }

        var table = new FeatureTable(FeatureTable.BuildSlots(hashes), rows, 0.25f);
        int[] known = [.. Enumerable.Range(0, 150).Select(_ => random.Next(hashes.Length))];
        var features = known.Select(x => hashes[x]).Concat([1ul, ulong.MaxValue]).ToArray();
        var scores = new float[StateSpace.Columns];
        table.Sum(features, scores);

        for (var column = 0; column < StateSpace.Columns; column++)
        {
            Assert.Equal(known.Sum(x => rows[(x * StateSpace.Columns) + column]) * 0.25f, scores[column]);
        }
    }

    [Fact]
    public void Sum_of_the_greatest_weights_does_not_overflow()
    {
        var rows = new sbyte[FeatureTable.RowsLength(1)];
        rows.AsSpan(0, StateSpace.Columns).Fill(sbyte.MaxValue);
        var table = new FeatureTable(FeatureTable.BuildSlots([42]), rows, 1);
        var scores = new float[StateSpace.Columns];
        table.Sum(Enumerable.Repeat(42ul, RefKit.Parsing.Features.FeatureTemplates.MaxPerToken).ToArray(), scores);
        Assert.All(scores, x => Assert.Equal(127f * RefKit.Parsing.Features.FeatureTemplates.MaxPerToken, x));
    }
}
