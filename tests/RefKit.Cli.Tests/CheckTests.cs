using System.Text.Json;
using System.Text.Json.Nodes;
using RefKit.Crossref.Tests.Fakes;
using RefKit.TestSupport;

namespace RefKit.Cli.Tests;

/// <summary><c>refkit check</c> on the real list against a server that plays Crossref.</summary>
public sealed class CheckTests
{
    private static readonly string List = Path.Combine(SharedData.RepositoryRoot, "samples/data/magnesium-references.txt");

    [Fact]
    public async Task Four_registered_works_are_verified_and_the_exit_code_is_0()
    {
        await using var crossref = await StartAsync();

        var run = await CheckAsync(crossref);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Equal(4, run.Output.Split("    ✓ verified\n").Length - 1);
        Assert.DoesNotContain('\e', run.Output);
        Assert.All(crossref.Requests, request => Assert.Contains("someone@example.org", request.Headers["User-Agent"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mismatch_a_retraction_and_an_unknown_DOI_are_findings()
    {
        await using var crossref = await StartAsync();
        crossref.OnWork("10.1111/anae.12107", Replies.NotFound);
        crossref.OnWork("10.3390/ijms222413599", Replies.Json(Work("10.3390/ijms222413599", "A title about something quite different", "Kulik", 2021)));
        crossref.OnWork(Works.CrosbyDoi, Replies.Json(Works.CrosbyAnswer(message =>
            message["updated-by"] = new JsonArray(Works.Update("10.1000/notice", "retraction", 2020, 1, 2)))));

        var run = await CheckAsync(crossref, "--to", "json");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal("refkit: 3 of 4 references need a look.\n", run.Error);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["retracted", "verified", "mismatch", "notRegistered"],
            report.RootElement.EnumerateArray().Select(row => row.GetProperty("verdict").GetString()));
        Assert.Equal("10.1000/notice", report.RootElement[0].GetProperty("retractions")[0].GetProperty("doi").GetString());
        Assert.Equal("Title", report.RootElement[2].GetProperty("mismatches")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_service_that_fails_for_one_work_is_no_finding()
    {
        await using var crossref = await StartAsync();
        crossref.OnWork("10.1111/anae.12107", Replies.Status(503));

        var run = await CheckAsync(crossref, "--retries", "0");

        Assert.Equal(ExitCode.NotChecked, run.ExitCode);
        Assert.StartsWith("refkit: 1 of 4 references could not be checked: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("    ? not checked\n", run.Output, StringComparison.Ordinal);
    }

    private static Task<CliRun> CheckAsync(FakeCrossref crossref, params string[] more) =>
        CliRun.WithAsync(["check", List, "--crossref-url", crossref.Url, "--mailto", "someone@example.org", .. more]);

    private static async Task<FakeCrossref> StartAsync()
    {
        var crossref = await FakeCrossref.StartAsync();
        crossref.OnWork(Works.CrosbyDoi, Replies.Json(Works.CrosbyAnswer()));
        crossref.OnWork("10.1097/00000539-199807000-00042", Replies.Json(Work("10.1097/00000539-199807000-00042",
            "Magnesium Sulfate Reduces Intra- and Postoperative Analgesic Requirements", "Koinig", 1998)));
        crossref.OnWork("10.3390/ijms222413599", Replies.Json(Work("10.3390/ijms222413599",
            "Magnesium and Morphine in the Treatment of Chronic Neuropathic Pain–A Biomedical Mechanism of Action", "Kulik", 2021)));
        crossref.OnWork("10.1111/anae.12107", Replies.Json(Work("10.1111/anae.12107",
            "A double-blinded randomised controlled study of the value of sequential intravenous and oral magnesium therapy in patients "
            + "with chronic low back pain with a neuropathic component", "Yousef", 2013)));
        return crossref;
    }

    private static string Work(string doi, string title, string family, int year) => Works.Envelope(new JsonObject
    {
        ["DOI"] = doi,
        ["type"] = "journal-article",
        ["title"] = new JsonArray(title),
        ["author"] = new JsonArray(new JsonObject { ["family"] = family, ["sequence"] = "first" }),
        ["issued"] = Works.Date(year),
    });
}
