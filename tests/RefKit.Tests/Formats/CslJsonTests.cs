using System.Text;
using System.Text.Json;
using RefKit.Formats.CslJson;
using RefKit.TestSupport;

namespace RefKit.Tests.Formats;

public sealed class CslJsonTests
{
    private const string Koinig = """
        [{
          "id": "koinig1998", "type": "article-journal",
          "title": "Magnesium sulfate reduces intra- and postoperative analgesic requirements",
          "author": [{"family": "Koinig", "given": "H."}, {"family": "Hörauf", "given": "K."}],
          "container-title": "Anesthesia and analgesia", "volume": "87", "issue": "1", "page": "206–210",
          "DOI": "10.1097/00000539-199807000-00042", "issued": {"date-parts": [[1998, 7]]}
        }]
        """;

    public static TheoryData<string> LosslessItems => new(
        """{"id":"a","type":"book","title":"T"}""",
        """{"id":12,"type":"book","volume":19,"PMID":123}""",
        """{"id":"a","type":"no-such-type","x-own":{"a":[1,2,{"b":null}]},"custom":{"k":"v"}}""",
        """{"id":"a","issued":{"date-parts":[["2000","5"]]}}""",
        """{"id":"a","issued":{"date-parts":[[2000,5],[2001,6,7]],"circa":1}}""",
        """{"id":"a","issued":{"date-parts":[[2000],[0,0,0]]}}""",
        """{"id":"a","issued":{"date-parts":[[-44]],"season":2,"circa":true}}""",
        """{"id":"a","issued":{"literal":"n.d.","date-parts":[[1999]]}}""",
        """{"id":"a","issued":{"raw":"May 3, 2004"},"accessed":"2004-01"}""",
        """{"id":"a","issued":{},"submitted":{"date-parts":[]},"event-date":{"date-parts":[[0]]}}""",
        """{"id":"a","issued":{"edtf":"../1985-04"}}""",
        """{"id":"a","author":[{"family":"","given":"X"},{"literal":"WHO","x":1}],"editor":[],"translator":null}""",
        """{"id":"a","author":[{"family":"Smith","suffix":"Jr.","comma-suffix":true,"static-ordering":false}]}""",
        """{"id":"a","author":[{"literal":"World Health Organization","abbreviation":"WHO"},{"literal":"X","abbreviation":7}]}""",
        """{"id":"a","author":"WHO","title":"","note":["x"],"shortTitle":"S","journalAbbreviation":"J. A."}""",
        """{"title":"no id","keyword":" spaces kept ","volume":" 3 ","issue":true}""",
        """{"id":"a","":"v","title":"T"}""",
        """{"id":"a","title":"lone \ud800 surrogate","note":"pair 😀 \ud83d\ude00","author":[{"family":"\udc00"}]}""");

    [Fact]
    public void Parse_reads_the_variables()
    {
        var reference = Assert.Single(CslJsonReader.Parse(Koinig).References);

        Assert.Equal("koinig1998", reference.Id);
        Assert.Equal(ReferenceType.ArticleJournal, reference.Type);
        Assert.Equal(["Koinig", "Hörauf"], reference.Author.Select(name => name.Family));
        Assert.Equal("Anesthesia and analgesia", reference.Journal?.Title);
        Assert.Equal("87", reference.Volume?.Text);
        Assert.Equal("210", reference.Pages?.Last);
        Assert.Equal("10.1097/00000539-199807000-00042", reference.Doi?.Value);
        Assert.Equal(DateRange.Of(1998, 7), reference.Issued);
    }

    [Fact]
    public void The_abbreviation_of_an_organisation_is_a_member_of_its_name()
    {
        var name = Name.Organization("World Health Organization", "WHO");
        var written = CslJsonWriter.Write([new ReferenceBuilder(ReferenceType.Book) { Id = "a" }.Add(NameVariable.Author, name).Build()]);

        Assert.Contains("\"abbreviation\"", written, StringComparison.Ordinal);
        Assert.Equal([name], Assert.Single(CslJsonReader.Parse(written).References).Author);
    }

    [Theory]
    [MemberData(nameof(LosslessItems))]
    public void What_is_read_is_written_equal_as_JSON(string item) => AssertLossless($"[{item}]");

    [Theory]
    [InlineData("data/csl/oracle/items.json")]
    public void A_corpus_is_written_equal_as_JSON(string file) => AssertLossless(File.ReadAllText(SharedData.Path(file)));

    [Fact]
    public void Expected_items_of_the_interchange_corpora_are_written_equal_as_JSON()
    {
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(SharedData.Path("data/interchange/pairs"), "*.jsonl"))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var row = JsonDocument.Parse(line);
                var isCslJson = row.RootElement.GetProperty("expected_kind").ValueEquals("csl-json");
                if (row.RootElement.TryGetProperty(isCslJson ? "expected" : "expected_csl", out var expected))
                {
                    AssertLossless(expected.GetRawText());
                    count++;
                }
            }
        }

        Assert.True(count > 250, $"only {count} cases were found");
    }

    [Fact]
    public void A_changed_value_replaces_the_way_it_was_written()
    {
        var reference = CslJsonReader.Parse("""[{"id":"a","volume":19,"shortTitle":"S"}]""").References[0];

        var builder = reference.ToBuilder();
        builder.Set(NumberVariable.Volume, "20");
        builder[TextVariable.TitleShort] = null;

        Assert.Equal("""[{"id":"a","volume":"20"}]""", Compact(builder.Build()));
    }

    [Theory]
    [InlineData("2001-02-03")]
    [InlineData("2001-21")]
    [InlineData("1984?")]
    [InlineData("1984~")]
    [InlineData("1984%/2004-06~")]
    [InlineData("201X")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("-0043")]
    [InlineData("1985/..")]
    [InlineData("1985/")]
    [InlineData("../1985-04-12")]
    [InlineData("/1985-04-12")]
    [InlineData("1999-24/2000-21")]
    [InlineData("Y170000002")]
    public void Every_date_survives(string edtf)
    {
        Assert.True(DateRange.TryParseEdtf(edtf, out var date));
        var reference = new ReferenceBuilder { Id = "a", [DateVariable.Issued] = date }.Build();

        var read = CslJsonReader.Parse(CslJsonWriter.Write([reference])).References[0];

        Assert.Equal(reference, read);
    }

    [Theory]
    [InlineData("2004-5-3", "2004-05-03")]
    [InlineData("2004/5/3", "2004-05-03")]
    [InlineData("5/3/2004", "2004-05-03")]
    [InlineData("3 May 2004", "2004-05-03")]
    [InlineData("May 3, 2004", "2004-05-03")]
    [InlineData("September 2004", "2004-09")]
    [InlineData("2004-5", "2004-05")]
    [InlineData("Spring 2004", "2004-21")]
    [InlineData("circa 1850", "1850~")]
    [InlineData("44 BC", "-0043")]
    [InlineData("1998-2002", "1998/2002")]
    [InlineData("May 2003 – June 2004", "2003-05/2004-06")]
    [InlineData("in press", null)]
    [InlineData("13/13/2004", null)]
    public void Raw_dates_are_read(string raw, string? edtf)
    {
        var reference = CslJsonReader.Parse($$"""[{"id":"a","issued":{"raw":"{{raw}}"} }]""").References[0];

        Assert.Equal(edtf, reference.Issued?.ToEdtf());
        Assert.Equal(edtf is null ? raw : null, reference.Issued?.Literal);
    }

    [Theory]
    [InlineData("", "CSLJSON007", 1, 1)]
    [InlineData("  \n ", "CSLJSON007", 1, 1)]
    [InlineData("[{\"id\":\"a\"},\n {\"id\": }]", "CSLJSON001", 2, 9)]
    [InlineData("[{\"id\":\"a\"},\n {\"id\":\"b\"}", "CSLJSON001", 2, null)]
    [InlineData("[\n{\"id\":\"a\"},\n12]", "CSLJSON002", 3, null)]
    [InlineData("no json", "CSLJSON001", 1, 2)]
    public void Bad_input_is_reported_with_its_place(string json, string code, int line, int? column)
    {
        var diagnostic = Assert.Single(CslJsonReader.Parse(json).Diagnostics, d => d.Severity == DiagnosticSeverity.Error);

        Assert.Equal((code, line, column), (diagnostic.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void What_stands_before_a_broken_place_is_read()
    {
        var result = CslJsonReader.Parse("[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":");

        Assert.Equal(["a", "b"], result.References.Select(reference => reference.Id));
        Assert.True(result.HasErrors);
    }

    [Theory]
    [InlineData("""{"id":"a"}""", 1)]
    [InlineData("""{"items":[{"id":"a"},{"id":"b"}]}""", 2)]
    [InlineData("""/* x */ [{"id":"a",},]""", 1)]
    [InlineData("[]", 0)]
    public void One_item_a_wrapper_and_lax_JSON_are_read(string json, int count)
    {
        var result = CslJsonReader.Parse(json);

        Assert.Equal(count, result.References.Length);
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void Comments_within_kept_values_do_not_break_the_writer()
    {
        var reference = CslJsonReader.Parse("""[{"id":"a","x":{"b":[1,/* c */2,],}}]""").References[0];

        Assert.Equal("""[{"id":"a","x":{"b":[1,2]}}]""", Compact(reference));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Streams_are_read_alike_in_pieces_of_any_size(int pieceSize)
    {
        var json = "\uFEFF[" + string.Join(",\n", Enumerable.Range(0, 700).Select(i => $$"""{"id":"r{{i}}","title":"ÄÖ {{i}}"}""")) + "]";
        var bytes = Encoding.UTF8.GetBytes(json);

        var read = new List<string?>();
        await foreach (var item in CslJsonReader.ReadItemsAsync(new SlowStream(bytes, pieceSize), TestContext.Current.CancellationToken))
        {
            Assert.Empty(item.Diagnostics);
            read.Add(item.Reference?.Id);
        }

        Assert.Equal(Enumerable.Range(0, 700).Select(i => $"r{i}"), read);
        Assert.Equal(700, CslJsonReader.Read(new SlowStream(bytes, pieceSize)).References.Length);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF16_with_a_mark_is_read(string encodingName)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("""[{"id":"a","title":"Żyżyńska 😀"}]""")];

        Assert.Equal("Żyżyńska 😀", CslJsonReader.Read(new SlowStream(bytes, 3)).References[0].Title);
    }

    [Fact]
    public async Task Reading_stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in CslJsonReader.ReadItemsAsync(new MemoryStream("[]"u8.ToArray()), source.Token))
            {
            }
        });
    }

    [Fact]
    public void Hostile_nesting_is_an_error_not_a_crash() =>
        Assert.True(CslJsonReader.Parse(new string('[', 100_000)).HasErrors);

    [Fact]
    public void Mutated_items_never_throw_and_stay_lossless_where_they_are_JSON()
    {
        var seed = Encoding.UTF8.GetBytes("[" + string.Join(',', LosslessItems.Select(row => row.Data)) + "]");
        var random = new Random(20261122);
        for (var round = 0; round < 5_000; round++)
        {
            var bytes = (byte[])seed.Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)"{}[]\":,0aZ\\u \xFF"[random.Next(14)];
            }

            var result = CslJsonReader.Read(new MemoryStream(bytes));
            var written = CslJsonWriter.Write(result.References);
            Assert.Equal(result.References.Length, CslJsonReader.Parse(written).References.Length);
        }
    }

    private static void AssertLossless(string json)
    {
        var written = CslJsonWriter.Write(CslJsonReader.Parse(json).References);

        using var expected = JsonDocument.Parse(json);
        using var actual = JsonDocument.Parse(written);
        foreach (var (before, after) in expected.RootElement.EnumerateArray().Zip(actual.RootElement.EnumerateArray()))
        {
            Assert.True(AreEqual(before, after), $"{before.GetRawText()}\nbecame\n{after.GetRawText()}");
        }

        Assert.Equal(expected.RootElement.GetArrayLength(), actual.RootElement.GetArrayLength());
    }

    // JsonElement.DeepEquals refuses strings with lone surrogates; their raw text is compared instead.
    private static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
                && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other)),
            JsonValueKind.Array => left.EnumerateArray().SequenceEqual(right.EnumerateArray(), EqualityComparer<JsonElement>.Create(AreEqual)),
            JsonValueKind.String => left.GetRawText() == right.GetRawText() || JsonElement.DeepEquals(left, right),
            _ => JsonElement.DeepEquals(left, right),
        };
    }

    private static string Compact(Reference reference)
    {
        using var stream = new MemoryStream();
        CslJsonWriter.Write(stream, [reference], new CslJsonWriterOptions { IsIndented = false });
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class SlowStream(byte[] bytes, int pieceSize) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, pieceSize)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, pieceSize)], cancellationToken);
    }
}
