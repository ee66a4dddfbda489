using RefKit.Parsing.Crf;
using RefKit.Parsing.Lexicons;
using RefKit.Parsing.Models;
using RefKit.Parsing.Network;

namespace RefKit.Tests.Parsing.Crf;

public class CrfModelFileTests
{
    [Fact]
    public void Read_gives_back_what_Write_wrote()
    {
        var model = SmallModel();
        var read = CrfModelFile.Read(new MemoryStream(Bytes(model)));

        AssertEqual(model.Features, read.Features);
        AssertEqual(model.Embeddings, read.Embeddings);
        Assert.Equal(model.Network.Weights, read.Network.Weights);
        Assert.Equal(model.Transitions.Weights, read.Transitions.Weights);
        Assert.Equal(model.Lexicon.Words.Slots, read.Lexicon.Words.Slots);
        Assert.Equal(model.Lexicon.Phrases.Slots, read.Lexicon.Phrases.Slots);
    }

    [Fact]
    public void Read_refuses_every_file_that_is_cut_off()
    {
        var bytes = Bytes(SmallModel());
        foreach (var length in (int[])[0, 1, 7, 31, 32, 39, 40, 47, 48, 1000, bytes.Length - 9, bytes.Length - 1])
        {
            var e = Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(bytes[..length])));
            Assert.Contains("model file", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_refuses_a_file_with_any_byte_changed()
    {
        var bytes = Bytes(SmallModel());
        for (var i = 0; i < bytes.Length; i += i < 48 ? 1 : 997)
        {
            bytes[i] ^= 0x10;
            Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(bytes)));
            bytes[i] ^= 0x10;
        }
    }

    [Fact]
    public void Read_tells_a_model_of_another_version_from_a_broken_one()
    {
        var bytes = Bytes(SmallModel());
        bytes[4] = 99;
        var e = Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(bytes)));
        Assert.Contains("format 99", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_refuses_sizes_that_promise_more_than_is_there()
    {
        var bytes = Bytes(SmallModel());
        bytes.AsSpan(16, 24).Fill(0xFF);
        Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(bytes)));
    }

    [Fact]
    public void Read_refuses_a_file_with_something_behind_its_end()
    {
        Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream([.. Bytes(SmallModel()), 0])));
    }

    [Fact]
    public void Read_takes_a_stream_that_cannot_seek()
    {
        var bytes = Bytes(SmallModel());
        using var forward = new System.IO.Compression.DeflateStream(
            new MemoryStream(Deflate(bytes)), System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal(0.5f, CrfModelFile.Read(forward).Features.Scale);
    }

    private static void AssertEqual(FeatureTable expected, FeatureTable found)
    {
        Assert.Equal(expected.Slots, found.Slots);
        Assert.Equal(expected.Rows.Bytes, found.Rows.Bytes);
        Assert.Equal(expected.Scale, found.Scale);
    }

    internal static CrfModel SmallModel()
    {
        var rows = new FeatureRows(2);
        rows.Bytes.Fill(3);
        var others = new FeatureRows(3);
        others.Bytes.Fill(-4);
        var table = new FeatureTable(FeatureTable.BuildSlots([11, 12]), rows, 0.5f);
        return new CrfModel(
            new StoredLexicon(WordLexicon.Build([(7, 130)]), PhraseLexicon.Build([(9, PhraseKinds.Journal)])),
            table,
            new FeatureTable(FeatureTable.BuildSlots([5, 6, 7]), others, 0.25f),
            new TokenNetwork(Enumerable.Range(0, NetworkLayout.Count).Select(x => x * 1e-6f).ToArray()),
            new TransitionWeights(Enumerable.Range(0, TransitionLayout.Count).Select(x => x * 1e-6f).ToArray()));
    }

    private static byte[] Bytes(CrfModel model)
    {
        using var stream = new MemoryStream();
        CrfModelFile.Write(stream, model);
        return stream.ToArray();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(
            target, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return target.ToArray();
    }
}
