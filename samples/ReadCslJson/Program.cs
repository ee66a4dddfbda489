using RefKit;
using RefKit.Formats.CslJson;

// A library of any size, one item at a time; problems come as diagnostics, not as exceptions.
using var file = File.OpenRead(args is [var path] ? path : "samples/data/library.json");
await foreach (var item in CslJsonReader.ReadItemsAsync(file))
{
    foreach (var diagnostic in item.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    if (item.Reference is { Doi: null, Type: ReferenceType.ArticleJournal } reference)
    {
        Console.WriteLine($"no DOI: {reference.Title}");
    }
}
