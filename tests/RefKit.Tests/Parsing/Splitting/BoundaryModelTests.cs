using RefKit.Parsing.Splitting;

namespace RefKit.Tests.Parsing.Splitting;

public sealed class BoundaryModelTests
{
    private static readonly string LongText = string.Concat(Enumerable.Range(0, 120).Select(static i =>
        $"Author{(char)('a' + (i % 26))}, B. ({1900 + i}). Title of a work. Journal of Lists, {i}(2), {i}–{i + 9}. "));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(40, 1100)]
    [InlineData(1020, 1030)]
    public void Weigh_gives_the_same_for_a_part_of_a_text_as_for_the_whole(int from, int end)
    {
        var tokens = new BoundaryText(LongText);
        var network = BoundaryModel.Default.Network;

        Assert.Equal(network.Weigh(tokens, 0, tokens.Count)[from..end], network.Weigh(tokens, from, end));
    }

    [Fact]
    public void Weigh_finds_the_starts_of_plain_references()
    {
        var tokens = new BoundaryText(LongText);
        var odds = BoundaryModel.Default.Network.Weigh(tokens, 0, tokens.Count);

        var starts = Enumerable.Range(1, odds.Length - 1).Count(i => tokens.CouldStart(i) && odds[i] > 0);

        Assert.Equal(119, starts);
    }

    [Fact]
    public void A_written_model_reads_back()
    {
        using var stream = new MemoryStream();
        BoundaryModel.Default.Write(stream);
        stream.Position = 0;
        var read = BoundaryModel.Read(stream);

        Assert.Equal(BoundaryModel.Default.Words.Weights, read.Words.Weights);
        Assert.Equal(BoundaryModel.Default.Network.Embeddings.Keys, read.Network.Embeddings.Keys);
        Assert.Equal(BoundaryModel.Default.Network.Weights.ToArray(), read.Network.Weights.ToArray());
        Assert.Equal(BoundaryModel.Default.PlainLines.Scale, read.PlainLines.Scale);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(65_560)]
    public void A_broken_model_is_refused(int at)
    {
        using var stream = new MemoryStream();
        BoundaryModel.Default.Write(stream);
        var bytes = stream.ToArray();
        Array.Fill(bytes, (byte)0xFF, at, Math.Min(400, bytes.Length - at));

        Assert.Throws<InvalidDataException>(() => BoundaryModel.Read(new MemoryStream(bytes)));
    }
}
