using System.Collections.Immutable;
using RefKit.Formats.CslJson;

namespace RefKit.Cli.Input;

/// <summary>Twenty works of different kinds, and citations of some, to compare styles by.</summary>
internal static class PreviewWorks
{
    public static ImmutableArray<Reference> All { get; } = Read();

    /// <summary>One work, a page of it again, several works at once, and one with many authors.</summary>
    public static ImmutableArray<Citation> Citations { get; } =
    [
        Citation.Of("watson1953"),
        Citation.Of("watson1953", new Locator(LocatorType.Page, "737")),
        new Citation([new CitationItem("darwin1859"), new CitationItem("fagerberg2005"), new CitationItem("w3c2018")]),
        Citation.Of("kalnay1996"),
    ];

    private static ImmutableArray<Reference> Read()
    {
        using var stream = typeof(PreviewWorks).Assembly.GetManifestResourceStream("RefKit.Cli.preview.json")!;
        return [.. CslJsonReader.ReadItems(stream).Select(static item => item.Reference!)];
    }
}
