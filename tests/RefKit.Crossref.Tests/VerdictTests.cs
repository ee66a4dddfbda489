using System.Text.Json.Nodes;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

public sealed class VerdictTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_work_that_agrees_is_verified_in_one_request()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer());

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.Equal(1, result.Attempts);
        Assert.Equal(Enum.GetValues<ComparedField>(), result.CheckedFields);
        Assert.Equal("Journal of Pain and Symptom Management", result.Registered!.ContainerTitles[0]);
        Assert.Equal(2000, result.Registered.Issued!.Value.Year);
        Assert.Equal("10.1016/s0885-3924(99)00135-9 is this work.", result.ToString());
    }

    [Fact]
    public async Task A_work_that_differs_is_a_mismatch_with_both_values()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work =>
        {
            work["volume"] = "20";
            work["issued"] = Works.Date(2009);
            work["published-print"] = Works.Date(2009);
        }));

        Assert.Equal(Verdict.Mismatch, result.Verdict);
        Assert.Equal(
            [
                new FieldMismatch(ComparedField.Year, "2000", "2009"),
                new FieldMismatch(ComparedField.Volume, "19", "20"),
            ],
            result.Mismatches);
    }

    [Fact]
    public async Task A_reference_without_a_doi_asks_nobody()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(doi: null), Token);

        Assert.Equal(Verdict.NoDoi, result.Verdict);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_malformed_doi_asks_nobody()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby("1O.1016/x"), Token);

        Assert.Equal(Verdict.Malformed, result.Verdict);
        Assert.Equal("'1O.1016/x' is not a DOI.", result.ToString());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_doi_in_the_url_counts_where_none_is_stated()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.Json(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();
        var builder = Works.Crosby(doi: null).ToBuilder();
        builder[TextVariable.Url] = "https://doi.org/" + Works.CrosbyDoi;

        Assert.Equal(Verdict.Verified, (await verifier.VerifyAsync(builder.Build(), Token)).Verdict);
    }

    [Fact]
    public async Task A_doi_that_no_agency_knows_is_not_registered()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Crosby(), Token);

        Assert.Equal(Verdict.NotRegistered, result.Verdict);
        Assert.Equal(2, result.Attempts);
    }

    [Theory]
    [InlineData("datacite", "DataCite")]
    [InlineData("medra", "mEDRA")]
    [InlineData("jalc", "JaLC")]
    public async Task A_doi_of_another_agency_is_registered_elsewhere(string id, string label)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.On("/works/10.48550%2Farxiv.1706.03762/agency",
            Replies.Json(Works.Agency("10.48550/arxiv.1706.03762", id, label)));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Titled("10.48550/arXiv.1706.03762"), Token);

        Assert.Equal(Verdict.RegisteredElsewhere, result.Verdict);
        Assert.Equal(label, result.Agency);
        Assert.Equal($"10.48550/arxiv.1706.03762 is registered with {label}, not with Crossref.", result.ToString());
    }

    [Fact]
    public async Task A_crossref_doi_without_metadata_could_not_be_checked()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.On("/works/10.13039%2F100000001/agency",
            Replies.Json(Works.Agency("10.13039/100000001", "crossref", "Crossref")));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Titled("10.13039/100000001"), Token);

        Assert.Equal(Verdict.CouldNotCheck, result.Verdict);
        Assert.Equal(FailureKind.NoMetadata, result.Failure!.Kind);
    }

    [Fact]
    public async Task A_failure_of_the_agency_question_is_no_verdict()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.On("/works/10.1000%2F182/agency", Replies.Status(503));
        using var verifier = server.Verifier();

        var result = await verifier.VerifyAsync(Works.Titled("10.1000/182"), Token);

        Assert.Equal(Verdict.CouldNotCheck, result.Verdict);
        Assert.Equal(6, result.Attempts);
    }

    [Fact]
    public async Task An_alias_is_compared_with_the_record_it_leads_to()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work => work["DOI"] = "10.1016/new"));

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.True(result.IsAlias);
        Assert.Equal("10.1016/new", result.Registered!.Doi.Value);
    }

    [Fact]
    public async Task A_record_without_a_doi_is_not_taken_for_the_work()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work => work["DOI"] = ""));

        Assert.Equal(FailureKind.UnreadableAnswer, result.Failure?.Kind);
    }

    [Theory]
    [InlineData("retraction", UpdateKind.Retraction)]
    [InlineData("withdrawal", UpdateKind.Withdrawal)]
    [InlineData("removal", UpdateKind.Removal)]
    public async Task An_update_that_retracts_makes_it_retracted(string type, UpdateKind kind)
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(work =>
            work["updated-by"] = new JsonArray(
                Works.Update("10.1016/c", "correction", 2004, 3, 6), Works.Update("10.1016/r", type, 2010, 2, 6))));

        Assert.Equal(Verdict.Retracted, result.Verdict);
        var notice = Assert.Single(result.Retractions);
        Assert.Equal((kind, "10.1016/r", PartialDate.Of(2010, 2, 6), "publisher"),
            (notice.Kind, notice.Doi?.Value, notice.Date, notice.Source));
        Assert.Equal(UpdateKind.Correction, Assert.Single(result.OtherNotices).Kind);
        Assert.Equal($"{Works.CrosbyDoi} is retracted (notice 10.1016/r, 2010-02-06).", result.ToString());
    }

    [Theory]
    [InlineData("correction", UpdateKind.Correction)]
    [InlineData("corrigendum", UpdateKind.Correction)]
    [InlineData("erratum", UpdateKind.Correction)]
    [InlineData("expression_of_concern", UpdateKind.ExpressionOfConcern)]
    [InlineData("partial_retraction", UpdateKind.PartialRetraction)]
    [InlineData("addendum", UpdateKind.Addendum)]
    [InlineData("new_version", UpdateKind.NewVersion)]
    [InlineData("something_new", UpdateKind.Other)]
    public async Task Other_updates_are_reported_and_retract_nothing(string type, UpdateKind kind)
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(work =>
            work["updated-by"] = new JsonArray(Works.Update("10.1016/c", type, 2004, 3, 6))));

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.Equal((kind, type), (result.OtherNotices[0].Kind, result.OtherNotices[0].Label));
    }

    [Fact]
    public async Task A_work_that_updates_itself_is_retracted()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work =>
            work["update-to"] = new JsonArray(Works.Update(Works.CrosbyDoi.ToUpperInvariant(), "retraction", 2010))));

        Assert.Equal(Verdict.Retracted, result.Verdict);
    }

    [Fact]
    public async Task The_notice_itself_is_not_retracted()
    {
        var result = await CheckAsync(
            Works.Titled("10.1016/notice", "Retraction—Some work"),
            Works.Envelope(new JsonObject
            {
                ["DOI"] = "10.1016/notice",
                ["title"] = new JsonArray("Retraction—Some work"),
                ["update-to"] = new JsonArray(Works.Update("10.1016/work", "retraction", 2010)),
            }));

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.Equal("10.1016/work", Assert.Single(result.Registered!.Updates).Doi?.Value);
    }

    [Theory]
    [InlineData("object", Verdict.Retracted)]
    [InlineData("subject", Verdict.Verified)]
    public async Task A_relation_retracts_where_the_other_side_asserts_it(string assertedBy, Verdict verdict)
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(work => work["relation"] = new JsonObject
        {
            ["cites"] = new JsonArray(),
            ["has-review"] = new JsonArray(new JsonObject { ["id"] = "10.1/x", ["asserted-by"] = "object" }),
            ["retraction"] = new JsonArray(
                new JsonObject { ["id-type"] = "doi", ["id"] = "10.1016/r", ["asserted-by"] = assertedBy }),
        }));

        Assert.Equal(verdict, result.Verdict);
    }

    [Theory]
    [InlineData("RETRACTED: The Work of Others", true)]
    [InlineData("RETRACTED ARTICLE: The Work of Others", true)]
    [InlineData("[Retracted] The Work of Others", true)]
    [InlineData("Retracted—The Work of Others", true)]
    [InlineData("WITHDRAWN: The Work of Others", true)]
    [InlineData("The Work of Others (Retracted article)", true)]
    [InlineData("The Work of Others [RETRACTED]", true)]
    [InlineData("The Work of Others", false)]
    [InlineData("Retracted papers and what becomes of them", false)]
    [InlineData("Retraction: The Work of Others", false)]
    [InlineData("Retraction notice to \"The Work of Others\"", false)]
    public async Task A_mark_in_the_title_says_retracted(string title, bool isRetracted)
    {
        var result = await CheckAsync(Works.Titled("10.1000/182", isRetracted ? "The work of others" : title),
            Works.Answer("10.1000/182", title));

        Assert.Equal(isRetracted ? Verdict.Retracted : Verdict.Verified, result.Verdict);
        Assert.Equal(isRetracted ? 1 : 0, result.Retractions.Length);
        Assert.All(result.Retractions, static notice => Assert.Null(notice.Doi));
    }

    [Fact]
    public async Task A_retraction_taken_back_is_none()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work =>
            work["updated-by"] = new JsonArray(
                Works.Update("10.1016/r", "retraction", 2010, 2, 6),
                    Works.Update("10.1016/b", "reinstatement", 2011))));

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.Single(result.Retractions);
    }

    [Fact]
    public async Task A_retraction_of_another_work_is_a_mismatch()
    {
        var result = await CheckAsync(
            Works.Titled("10.1000/182", "Growing tomatoes in the shade"),
            Works.Answer("10.1000/182", "RETRACTED: Effects of noise on sleep"));

        Assert.Equal(Verdict.Mismatch, result.Verdict);
        Assert.Single(result.Retractions);
    }

    [Fact]
    public async Task A_retracted_work_with_a_wrong_volume_is_retracted_and_says_so()
    {
        var result = await CheckAsync(Works.Crosby(), Works.CrosbyAnswer(static work =>
        {
            work["volume"] = "20";
            work["updated-by"] = new JsonArray(Works.Update("10.1016/r", "retraction", 2010));
        }));

        Assert.Equal(Verdict.Retracted, result.Verdict);
        Assert.Equal(ComparedField.Volume, Assert.Single(result.Mismatches).Field);
    }

    [Fact]
    public async Task A_chapter_with_the_doi_of_its_book_is_compared_with_the_book()
    {
        var builder = new ReferenceBuilder(ReferenceType.Chapter)
        {
            [TextVariable.Title] = "On whales",
            [TextVariable.ContainerTitle] = "A history of the sea",
            [TextVariable.Doi] = "10.1000/182",
        };
        var result = await CheckAsync(builder.Build(), Works.Envelope(new JsonObject
        {
            ["DOI"] = "10.1000/182", ["type"] = "monograph", ["title"] = new JsonArray("A History of the Sea"),
        }));

        Assert.Equal(Verdict.Verified, result.Verdict);
        Assert.Equal([ComparedField.ContainerTitle], result.CheckedFields);
    }

    private static async Task<VerificationResult> CheckAsync(Reference reference, string answer)
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(reference.Doi!.Value.Value, Replies.Json(answer));
        using var verifier = server.Verifier();
        return await verifier.VerifyAsync(reference, Token);
    }
}
