using RefKit.Parsing;
using RefKit.Parsing.Splitting;
using RefKit.Training.Lists;

namespace RefKit.Training.Tests.Lists;

public class BoundaryTrainingTests
{
    [Fact]
    public void A_network_learns_where_references_begin_and_gives_the_same_bits_again()
    {
        var references = SmallCorpus.Build(300).ConvertAll(ReferenceTexts.Read);
        var network = BoundaryNetworkTrainer.Train(references, 3, TextWriter.Null, 8);
        var again = BoundaryNetworkTrainer.Train(references, 3, TextWriter.Null, 8);

        var text = string.Join(' ', SmallCorpus.Build(320).Skip(300).Select(static x => x.Text));
        var tokens = new BoundaryText(text);
        var odds = network.Weigh(tokens, 0, tokens.Count);
        var starts = Enumerable.Range(1, tokens.Count - 1).Where(t => tokens.CouldStart(t) && odds[t] > 0)
            .Select(t => tokens[t].Start).ToList();

        Assert.Equal(19, starts.Count);
        Assert.All(starts, start => Assert.EndsWith(". ", text[..start], StringComparison.Ordinal));
        Assert.Equal(network.Weights.ToArray(), again.Weights.ToArray());
        Assert.Equal(network.Embeddings.Rows, again.Embeddings.Rows);
    }

    [Theory]
    [InlineData("columns across")]
    [InlineData("columns")]
    [InlineData("numbered")]
    [InlineData("run together")]
    public void A_made_list_comes_back(string family)
    {
        var references = SmallCorpus.Build(100).Select(static x => x.Text).Distinct().ToList();
        var random = new Training.Optimization.SplitMix(9);

        var list = ListMaker.Make(references, ListSettings.Draw(family, ref random), 5);
        var found = ReferenceListSplitter.Split(list.Text).Entries.Select(static x => x.Text).ToList();

        Assert.True(found.Count(list.References.Contains) >= references.Count - 2,
            $"{found.Count(list.References.Contains)} of {references.Count} came back");
    }
}
