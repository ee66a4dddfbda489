using RefKit.Parsing.Crf;
using RefKit.Parsing.Lexicons;

namespace RefKit.Tests.Parsing.Crf;

public class CrfModelFileTests
{
    [Fact]
    public void Read_gives_back_what_Write_wrote()
    {
        var model = SmallModel();
        var read = CrfModelFile.Read(new MemoryStream(Bytes(model)));

        Assert.Equal(model.Features.Slots, read.Features.Slots);
        Assert.Equal(model.Features.Rows.ToStored(), read.Features.Rows.ToStored());
        Assert.Equal(model.Features.Scale, read.Features.Scale);
        Assert.Equal(model.Transitions.Weights, read.Transitions.Weights);
        Assert.Equal(model.Lexicon.Words.Slots, read.Lexicon.Words.Slots);
        Assert.Equal(model.Lexicon.Phrases.Slots, read.Lexicon.Phrases.Slots);
    }

    [Fact]
    public void Read_refuses_every_file_that_is_cut_off()
    {
        var bytes = Bytes(SmallModel());
        foreach (var length in (int[])[0, 1, 7, 31, 32, 39, 40, 1000, bytes.Length - 9, bytes.Length - 1])
        {
            var e = Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(bytes[..length])));
            Assert.Contains("model file", e.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_refuses_a_file_with_any_byte_changed()
    {
        var bytes = Bytes(SmallModel());
        for (var i = 0; i < bytes.Length; i += i < 40 ? 1 : 997)
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
        bytes.AsSpan(16, 16).Fill(0xFF);
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

    internal static CrfModel SmallModel()
    {
        var rows = new sbyte[FeatureTable.RowsLength(2)];
        rows.AsSpan(0, 2 * StateSpace.Columns).Fill(3);
        return new CrfModel(
            new StoredLexicon(WordLexicon.Build([(7, 130)]), PhraseLexicon.Build([(9, PhraseKinds.Journal)])),
            new FeatureTable(FeatureTable.BuildSlots([11, 12]), rows, 0.5f),
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
