using RefKit.Crossref;
using RefKit.Parsing;

// Every reference of a page against Crossref.
var page = await File.ReadAllTextAsync(args is [var path] ? path : "samples/data/magnesium-article.txt");
var references = ReferenceParser.Default.ParseList(page).References.Select(parsed => parsed.Reference);

using var verifier = new ReferenceVerifier(new CrossrefOptions { MaxRetries = 1 });
await foreach (var result in verifier.VerifyAllAsync(references))
{
    Console.WriteLine($"{result.Verdict}: {result}");
}
