using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Tokens;

public class IdentifierScannerTests
{
    [Theory]
    [InlineData("doi:10.1000/182.", nameof(TokenKind.Doi), "10.1000/182")]
    [InlineData("https://doi.org/10.1016/s0885-3924(99)00135-9", nameof(TokenKind.Doi),
        "10.1016/s0885-3924(99)00135-9")]
    [InlineData("(doi:10.1016/s0885-3924(99)00135-9)", nameof(TokenKind.Doi), "10.1016/s0885-3924(99)00135-9")]
    [InlineData("10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O, 1998", nameof(TokenKind.Doi),
        "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O")]
    [InlineData("https://dx.doi.org/10.1/x and 10.12345/abc;", nameof(TokenKind.Doi), "10.12345/abc")]
    [InlineData("10.1103/PhysRevLett.112.201601.URLhttps://example.org", nameof(TokenKind.Doi),
        "10.1103/PhysRevLett.112.201601")]
    [InlineData("http://dx.doi.org/10.1000/182", nameof(TokenKind.DoiResolver), "http://dx.doi.org/")]
    [InlineData("see <https://example.org/a_(b)>.", nameof(TokenKind.Url), "https://example.org/a_(b)")]
    [InlineData("www.example.org/x, 1999", nameof(TokenKind.Url), "www.example.org/x")]
    [InlineData("arXiv:1605.04692[hep-ph]", nameof(TokenKind.ArXiv), "1605.04692")]
    [InlineData("arXiv:0706.0001v2", nameof(TokenKind.ArXiv), "0706.0001v2")]
    [InlineData("hep-th/9901001", nameof(TokenKind.ArXiv), "hep-th/9901001")]
    [InlineData("ISBN 978-0-306-40615-7.", nameof(TokenKind.Isbn), "978-0-306-40615-7")]
    [InlineData("ISBN: 0-19-852663-6", nameof(TokenKind.Isbn), "0-19-852663-6")]
    [InlineData("ISBN 080442957X", nameof(TokenKind.Isbn), "080442957X")]
    [InlineData("ISSN 0317-8471", nameof(TokenKind.Issn), "0317-8471")]
    public void Match_keeps_an_identifier_whole(string text, string kind, string expected)
    {
        var found = TokenizerTests.All(text).Where(x => x.Kind.ToString() == kind)
            .Select(x => text.Substring(x.Start, x.Length));
        Assert.Equal([expected], found);
    }

    [Theory]
    [InlineData("1995-1999")]
    [InlineData("pp. 1234-5678")]
    [InlineData("10.5/3")]
    [InlineData("10.1016")]
    [InlineData("vol. 1605.04692")]
    [InlineData("http")]
    [InlineData("www.")]
    [InlineData("1234567890")]
    public void Match_finds_none_where_the_form_proves_nothing(string text)
    {
        Assert.All(TokenizerTests.All(text), x => Assert.True(x.Kind <= TokenKind.Punctuation, x.Kind.ToString()));
    }
}
