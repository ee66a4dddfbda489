using RefKit.Parsing.Crf;

namespace RefKit.Tests.Parsing.Crf;

public class FeatureTableTests
{
    [Theory]
    [InlineData(StateSpace.Columns)]
    [InlineData(FeatureRows.Stride)]
    public void Sum_adds_the_rows_of_the_known_features(int columns)
    {
        var random = new Random(3);
        var hashes = Enumerable.Range(0, 1000).Select(_ => (ulong)random.NextInt64()).ToArray();
        var rows = new FeatureRows(hashes.Length);
        foreach (ref var value in rows.Bytes)
        {
            value = (sbyte)random.Next(-127, 128);
        }

        var table = new FeatureTable(FeatureTable.BuildSlots(hashes), rows, 0.25f);
        int[] known = [.. Enumerable.Range(0, 150).Select(_ => random.Next(hashes.Length))];
        var features = known.Select(x => hashes[x]).Concat([1ul, ulong.MaxValue]).ToArray();
        var scores = new float[columns];
        table.Sum(features, scores);

        for (var column = 0; column < columns; column++)
        {
            Assert.Equal(known.Sum(x => rows[x][column]) * 0.25f, scores[column]);
        }
    }

    [Fact]
    public void Sum_of_the_greatest_weights_does_not_overflow()
    {
        var rows = new FeatureRows(1);
        rows.Bytes.Fill(sbyte.MaxValue);
        var table = new FeatureTable(FeatureTable.BuildSlots([42]), rows, 1);
        var scores = new float[StateSpace.Columns];
        table.Sum(Enumerable.Repeat(42ul, RefKit.Parsing.Features.FeatureTemplates.MaxPerToken).ToArray(), scores);
        Assert.All(scores, x => Assert.Equal(127f * RefKit.Parsing.Features.FeatureTemplates.MaxPerToken, x));
    }
}
