using System.Text;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

/// <summary>Answers that are not what Crossref sends, or not all of it.</summary>
public sealed class AnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html")]
    public async Task A_web_page_instead_of_an_answer_is_blocked(string contentType)
    {
        var result = await CheckAsync(Replies.Text(200, "\uFEFF \n<!DOCTYPE html><title>Log in</title>", contentType));

        Assert.Equal((FailureKind.Blocked, 1), (result.Failure?.Kind, result.Attempts));
    }

    [Theory]
    [InlineData("<html>Not here</html>", FailureKind.Blocked)]
    [InlineData("404 page not found", FailureKind.UnreadableAnswer)]
    [InlineData("", FailureKind.UnreadableAnswer)]
    [InlineData("{\"error\":\"no such route\"}", FailureKind.UnreadableAnswer)]
    public async Task Somebody_elses_404_is_no_verdict(string body, FailureKind kind)
    {
        var result = await CheckAsync(Replies.Text(404, body, "text/html"));

        Assert.Equal((Verdict.CouldNotCheck, kind), (result.Verdict, result.Failure?.Kind));
    }

    [Theory]
    [InlineData("Resource not found.", "application/json")]
    [InlineData("Resource not found.", "text/plain")]
    [InlineData("\"Resource not found.\"\n", "application/json;charset=utf-8")]
    [InlineData("{\"status\":\"failed\",\"message-type\":\"resource-failure\",\"message\":[]}", "application/json")]
    public async Task Crossrefs_404_is_not_registered_whatever_its_label(string body, string contentType)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.Otherwise = Replies.Text(404, body, contentType);
        using var verifier = server.Verifier();

        Assert.Equal(Verdict.NotRegistered, (await verifier.VerifyAsync(Works.Crosby(), Token)).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":{\"DOI\":\"10.1016/s08")]
    [InlineData("OK")]
    [InlineData("{\"a\":1}{")]
    public async Task Broken_json_is_tried_again_and_is_no_verdict(string body)
    {
        var result = await CheckAsync(Replies.Json(body));

        Assert.Equal((FailureKind.UnreadableAnswer, 5), (result.Failure?.Kind, result.Attempts));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{\"items\":[]}}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":[]}")]
    [InlineData("{\"status\":\"ok\",\"message-type\":\"work\",\"message\":{\"DOI\":null}}")]
    public async Task Json_that_is_no_work_is_no_verdict(string body) =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(Replies.Json(body))).Failure?.Kind);

    [Fact]
    public async Task Json_nested_without_end_is_no_verdict() =>
        Assert.Equal(FailureKind.UnreadableAnswer,
            (await CheckAsync(Replies.Json(new string('[', 100_000)))).Failure?.Kind);

    [Theory]
    [InlineData("""
        "title": ["\ud800"], "author": [null, 3, {"family": null}, {"family": {}}, {"given": "V"}],
        "page": [], "volume": 19
        """)]
    [InlineData("""
        "title": null, "author": {}, "issued": {"date-parts": [[0, 99, 99]]}, "updated-by": [1],
        "update-to": {}, "event": []
        """)]
    [InlineData("""
        "issued": {"date-parts": [[99999999999]]}, "published-print": {"date-parts": []}, "published-online": {}
        """)]
    [InlineData("""
        "issued": {"date-parts": [[null]]}, "institution": [null], "ISSN": ["x"], "relation": {"retraction": 1}
        """)]
    public async Task Fields_of_the_wrong_form_count_as_not_given(string fields)
    {
        var body = Message(fields);
        var result = await CheckAsync(Replies.Json(body));

        Assert.NotNull(result.Registered);
        Assert.Empty(result.Mismatches);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_do_not_throw()
    {
        var text = Message("\"title\": [\"caf\\u00e9\"]");
        var body = Encoding.Latin1.GetBytes(text.Replace("\\u00e9", "\u00e9", StringComparison.Ordinal));

        var result = await CheckAsync(Replies.Bytes(200, body, "application/json"));

        Assert.Contains(result.Verdict, new[] { Verdict.CouldNotCheck, Verdict.Verified });
    }

    [Fact]
    public async Task A_wrong_content_type_does_not_matter() =>
        Assert.Equal(Verdict.Verified,
            (await CheckAsync(Replies.Text(200, Works.CrosbyAnswer(), "text/plain"))).Verdict);

    [Fact]
    public async Task A_cut_packed_answer_is_tried_again_and_is_no_verdict()
    {
        var result = await CheckAsync(Replies.Gzip(Works.CrosbyAnswer(), drop: 60));

        Assert.Equal((FailureKind.UnreadableAnswer, 5), (result.Failure?.Kind, result.Attempts));
    }

    [Fact]
    public async Task An_answer_that_says_packed_and_is_not_is_no_verdict() =>
        Assert.Equal(FailureKind.UnreadableAnswer, (await CheckAsync(
            Replies.With(Replies.Json(Works.CrosbyAnswer()), "Content-Encoding", "gzip"))).Failure?.Kind);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_beyond_the_limit_is_not_read(bool isPacked)
    {
        await using var server = await FakeCrossref.StartAsync();
        var huge = Works.CrosbyAnswer(static work => work["abstract"] = new string('x', 200_000));
        server.OnWork(Works.CrosbyDoi, isPacked ? Replies.Gzip(huge) : Replies.Json(huge));
        using var verifier = server.Verifier(static options => options with { MaxResponseBytes = 100_000 });

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal((FailureKind.AnswerTooLarge, 1), (result.Failure?.Kind, result.Attempts));
    }

    [Fact]
    public async Task A_long_answer_within_the_limit_is_read() =>
        Assert.Equal(Verdict.Verified, (await CheckAsync(Replies.Json(
            Works.CrosbyAnswer(static work => work["abstract"] = new string('x', 5_000_000))))).Verdict);

    private static string Message(string fields) =>
        "{\"message-type\": \"work\", \"message\": {\"DOI\": \"" + Works.CrosbyDoi + "\", " + fields + "}}";

    private static async Task<VerificationResult> CheckAsync(params Answer[] answers)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, answers);
        using var verifier = server.Verifier();
        return await verifier.VerifyAsync(Works.Crosby(), Token);
    }
}
