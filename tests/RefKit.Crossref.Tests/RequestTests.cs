using System.Text;
using RefKit.Crossref.Tests.Fakes;

namespace RefKit.Crossref.Tests;

public sealed class RequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("10.1016/s0885-3924(99)00135-9", "/works/10.1016%2Fs0885-3924%2899%2900135-9")]
    [InlineData("10.1002/(sici)1097-4679(199712)53:8<783::aid-jclp1>3.0.co;2-#",
        "/works/10.1002%2F%28sici%291097-4679%28199712%2953%3A8%3C783%3A%3Aaid-jclp1%3E3.0.co%3B2-%23")]
    [InlineData("10.1000/a%b", "/works/10.1000%2Fa%25b")]
    [InlineData("10.1000/a+b&c=d?e", "/works/10.1000%2Fa%2Bb%26c%3Dd%3Fe")]
    [InlineData("10.1007/../x", "/works/10.1007%2F..%2Fx")]
    [InlineData("10.1000/a//b", "/works/10.1000%2Fa%2F%2Fb")]
    [InlineData("10.1000/größe", "/works/10.1000%2Fgr%C3%B6%C3%9Fe")]
    public async Task A_doi_arrives_encoded_once_as_one_segment(string doi, string rawPath)
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();
        var reference = Works.Titled(doi);
        Assert.Equal(doi, reference.Doi?.Value);

        await verifier.VerifyAsync(reference, Token);

        Assert.Equal(rawPath, server.Requests[0].RawPath);
        Assert.Equal(rawPath + "/agency", server.Requests[1].RawPath);
    }

    [Fact]
    public async Task Requests_carry_version_and_contact_when_there_is_one()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(static options =>
            options with { Mailto = "jane+x@example.org", Product = "tool/2.1" });

        await verifier.VerifyAsync(Works.Crosby(), Token);

        var request = server.Requests[0];
        Assert.Equal("?mailto=jane%2Bx%40example.org", request.RawTarget[request.RawPath.Length..]);
        Assert.Matches("^tool/2\\.1 RefKit/[0-9]+\\.[0-9]+\\.[0-9]+ \\(mailto:jane\\+x@example\\.org\\)$",
            request.Headers["User-Agent"]);
    }

    [Fact]
    public async Task Requests_without_a_contact_name_the_library_only()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();

        await verifier.VerifyAsync(Works.Crosby(), Token);

        var request = server.Requests[0];
        Assert.Equal(request.RawPath, request.RawTarget);
        Assert.Matches("^RefKit/[0-9.]+$", request.Headers["User-Agent"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.Contains("gzip", request.Headers["Accept-Encoding"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", request.Headers.Keys);
    }

    [Fact]
    public async Task A_packed_answer_is_read()
    {
        await using var server = await FakeCrossref.StartAsync();
        server.OnWork(Works.CrosbyDoi, Replies.Gzip(Works.CrosbyAnswer()));
        using var verifier = server.Verifier();

        Assert.Equal(Verdict.Verified, (await verifier.VerifyAsync(Works.Crosby(), Token)).Verdict);
    }

    [Fact]
    public async Task A_base_url_may_have_a_path()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier(options => options with { BaseUrl = server.Url + "/v1/" });

        await verifier.VerifyAsync(Works.Titled("10.1000/182"), Token);

        Assert.Equal("/v1/works/10.1000%2F182", server.Requests[0].RawTarget);
    }

    [Fact]
    public async Task All_characters_of_a_suffix_arrive_whole()
    {
        await using var server = await FakeCrossref.StartAsync();
        using var verifier = server.Verifier();
        var suffix = string.Concat(Enumerable.Range(0x21, 0x5E).Select(static c => (char)c)).ToLowerInvariant();
        var doi = Doi.Parse("10.1000/x");
        foreach (var c in suffix.Distinct().Where(static c => c is not ('/' or '\\')))
        {
            if (!Doi.TryParse($"10.1000/a{c}b", out doi) || doi.Value != $"10.1000/a{c}b")
            {
                continue;
            }

            await verifier.VerifyAsync(Works.Titled(doi.Value), Token);

            var raw = server.Requests[^1].RawPath;
            Assert.Equal($"/works/{doi.Value}/agency", Encoding.UTF8.GetString(Unescape(raw)));
        }

        Assert.True(server.Requests.Count > 50, $"{server.Requests.Count} requests");
    }

    // Percent-decodes exactly once.
    private static byte[] Unescape(string raw)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '%')
            {
                bytes.Add(Convert.ToByte(raw.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                bytes.Add((byte)raw[i]);
            }
        }

        return [.. bytes];
    }
}
