using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RefKit.Crossref.Tests.Fakes;
using RefKit.TestSupport;

namespace RefKit.Crossref.Tests;

/// <summary>Plays the recorded answers of Crossref over HTTP.</summary>
public sealed class RecordedAnswersTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_recorded_work_is_read_and_is_itself()
    {
        var lines = Lines("works.jsonl").ToList();
        await using var server = await FakeCrossref.StartAsync();
        foreach (var line in lines)
        {
            var message = line["body"]!["message"]!;
            server.OnWork(message["DOI"]!.GetValue<string>(), Replay(line));
        }

        using var verifier = server.Verifier();
        var count = 0;
        foreach (var line in lines)
        {
            var message = line["body"]!["message"]!;
            var result = await verifier.VerifyAsync(Works.Titled(message["DOI"]!.GetValue<string>()), Token);

            Assert.True(result.Verdict == Verdict.Verified, $"{result}");
            var work = result.Registered!;
            Assert.False(result.IsAlias);
            Assert.Equal(HasText(message["title"]), work.Titles.Length > 0);
            Assert.Equal(NamesIn(message["author"]), work.Authors.Length);
            Assert.Equal(message["volume"]?.GetValue<string>(), work.Volume);
            Assert.Equal(YearIn(message["issued"]), work.Issued?.Year);
            Assert.DoesNotContain("&amp;", string.Concat(work.Titles), StringComparison.Ordinal);
            Assert.DoesNotContain("<", string.Concat(work.Titles), StringComparison.Ordinal);
            Assert.True(message["updated-by"] is not JsonArray { Count: > 0 } || !work.UpdatedBy.IsEmpty);
            count++;
        }

        Assert.True(count >= 400, $"{count} works");
    }

    [Fact]
    public async Task Every_recorded_error_ends_in_the_right_verdict()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(static options =>
            options with { MaxRetries = 0, OutagePause = TimeSpan.Zero });
        var count = 0;
        foreach (var line in Lines("errors.jsonl").Concat(Lines("stated.jsonl")).Where(IsErrorOfCrossref))
        {
            count++;
            var doi = $"10.1000/{count}";
            server.OnWork(doi, Replay(line));

            var result = await verifier.VerifyAsync(Works.Titled(doi), Token);

            var expected = line["status"]!.GetValue<int>() switch
            {
                404 => Verdict.NotRegistered,
                _ => Verdict.CouldNotCheck,
            };
            Assert.True(expected == result.Verdict, $"{line["request"]}: {result}");
        }

        Assert.True(count >= 30, $"{count} errors");
    }

    [Fact]
    public async Task Stated_answers_give_their_verdicts()
    {
        await using var server = await FakeCrossref.StartAsync();
        foreach (var line in Lines("stated.jsonl").Where(static line =>
            line["request"]!.GetValue<string>().StartsWith("/works/10.", StringComparison.Ordinal)))
        {
            var path = line["request"]!.GetValue<string>()["/works/".Length..];
            var isAgency = path.EndsWith("/agency", StringComparison.Ordinal);
            var doi = Doi.Parse(isAgency ? path[..^"/agency".Length] : path);
            server.On("/works/" + doi.ToPathSegment() + (isAgency ? "/agency" : ""), Replay(line));
        }

        using var verifier = server.Verifier();

        async Task<VerificationResult> Check(string doi) => await verifier.VerifyAsync(Works.Titled(doi), Token);

        var retracted = await Check("10.1016/S0140-6736(97)11096-0");
        Assert.Equal(Verdict.Retracted, retracted.Verdict);
        Assert.Equal(
            (UpdateKind.Retraction, "10.1016/s0140-6736(10)60175-4", PartialDate.Of(2010, 2, 6), "retraction-watch"),
            (retracted.Retractions[0].Kind, retracted.Retractions[0].Doi!.Value.Value, retracted.Retractions[0].Date,
                retracted.Retractions[0].Source));
        Assert.Equal(UpdateKind.Correction, Assert.Single(retracted.OtherNotices).Kind);
        Assert.Equal(Verdict.Verified, (await Check("10.1016/s0140-6736(10)60175-4")).Verdict);
        var addendum = await Check("10.1038/s41586-020-2012-7");
        Assert.Equal((Verdict.Verified, UpdateKind.Addendum), (addendum.Verdict, addendum.OtherNotices[0].Kind));
        var elsewhere = await Check("10.48550/arXiv.1706.03762");
        Assert.Equal((Verdict.RegisteredElsewhere, "DataCite"), (elsewhere.Verdict, elsewhere.Agency));
    }

    [Fact]
    public async Task Retractions_as_facts_give_retracted_and_the_others_do_not()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();
        var counts = new Dictionary<Verdict, int>();
        var rows = Lines("retractions.jsonl").Where(static row => row["notice"] is not null
            && row["date"] is not null).ToList();
        foreach (var row in rows.Take(600).Concat(rows.Skip(600).Where(static row =>
            row["nature"]!.GetValue<string>() != "Retraction")))
        {
            var doi = row["doi"]!.GetValue<string>();
            var nature = row["nature"]!.GetValue<string>();
            var date = DateTime.Parse(row["date"]!.GetValue<string>(), CultureInfo.InvariantCulture);
            server.OnWork(doi, Replies.Json(Works.Envelope(new JsonObject
            {
                ["DOI"] = doi,
                ["title"] = new JsonArray("A work"),
                ["updated-by"] = new JsonArray(Works.Update(
                    row["notice"]!.GetValue<string>(), nature.Replace(' ', '_').ToLowerInvariant(), date.Year,
                        date.Month, date.Day)),
            })));

            var result = await verifier.VerifyAsync(Works.Titled(doi, "A work"), Token);

            Assert.True((nature == "Retraction") == (result.Verdict == Verdict.Retracted), $"{nature}: {result}");
            Assert.Equal(PartialDate.Of(date.Year, date.Month, date.Day), result.Registered!.UpdatedBy[0].Date);
            counts[result.Verdict] = counts.GetValueOrDefault(result.Verdict) + 1;
        }

        Assert.True(counts[Verdict.Retracted] >= 500 && counts[Verdict.Verified] >= 100);
    }

    private static IEnumerable<JsonNode> Lines(string file) =>
        File.ReadLines(SharedData.Path("data/crossref/" + file)).Select(static line => JsonNode.Parse(line)!);

    private static bool IsErrorOfCrossref(JsonNode line)
    {
        var request = line["request"]!.GetValue<string>();
        var status = line["status"]!.GetValue<int>();
        return status >= 400 && request.StartsWith('/')
            && !(status == 404 && line["body"] is JsonObject body
                && body["message-type"]?.GetValue<string>() != "resource-failure");
    }

    private static Answer Replay(JsonNode line)
    {
        var body = line["body"] is JsonValue value && value.TryGetValue<string>(out var text) ? text
            : line["body"]!.ToJsonString();
        var headers = line["headers"]!.AsObject();
        var reply = Replies.Text(
            line["status"]!.GetValue<int>(), body, headers["content-type"]?.GetValue<string>() ?? "text/plain");
        return Replies.With(reply,
            [.. headers.Where(static header => header.Key.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(static header => new[] { header.Key, header.Value!.GetValue<string>() })]);
    }

    private static int NamesIn(JsonNode? authors) => authors is not JsonArray list ? 0
        : list.Count(static author => author!["family"] is not null || author["given"] is not null
            || author["name"] is not null);

    private static bool HasText(JsonNode? titles) =>
        titles is JsonArray list && list.Any(static title => !string.IsNullOrWhiteSpace(title?.GetValue<string>()));

    private static int? YearIn(JsonNode? date) =>
        date?["date-parts"]?[0] is JsonArray { Count: > 0 } parts && parts[0] is { } year ? year.GetValue<int>() : null;
}
