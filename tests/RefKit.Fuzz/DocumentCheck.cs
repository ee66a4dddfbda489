using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Renders references in a style in every way, and checks what comes out.</summary>
internal static class DocumentCheck
{
    public static void Run(CslStyle style, IReadOnlyList<Reference> references, Random random)
    {
        var options = new FormatOptions { MakeLinks = random.Next(2) == 0 };
        var bibliography = style.FormatBibliography(references, options);
        Check(bibliography.ToHtml());
        _ = bibliography.ToString();
        _ = bibliography.ToMarkdown();

        var document = new CitationDocument(style, references, options);
        var count = 1 + random.Next(6);
        for (var i = 0; i < count; i++)
        {
            document.Insert(random.Next(document.Citations.Count + 1), MakeCitation(references, random));
            if (random.Next(3) == 0)
            {
                document.Render();
            }
        }

        var rendered = document.Render();
        foreach (var citation in rendered.Citations)
        {
            Check(citation.Text.ToHtml());
        }

        Check(rendered.Bibliography.ToHtml());
        if (document.Render().ChangedCitations.Length > 0)
        {
            throw new FuzzFailureException("Rendering again changed a citation.");
        }
    }

    private static Citation MakeCitation(IReadOnlyList<Reference> references, Random random)
    {
        var items = new CitationItem[1 + random.Next(4)];
        for (var i = 0; i < items.Length; i++)
        {
            var id = references.Count == 0 || random.Next(20) == 0 ? "nobody" : references[random.Next(references.Count)].Id ?? "";
            items[i] = new CitationItem(id)
            {
                Prefix = random.Next(5) == 0 ? HostileText.Make(random) : null,
                Suffix = random.Next(5) == 0 ? HostileText.Make(random) : null,
                Locator = random.Next(3) == 0 ? new Locator((LocatorType)random.Next(10), HostileText.Make(random)) : null,
                IsAuthorOnly = random.Next(20) == 0,
                IsAuthorSuppressed = random.Next(20) == 0,
            };
        }

        return new Citation([.. items]) { Mode = (CitationMode)random.Next(4), NoteIndex = random.Next(4) };
    }

    private static void Check(string html)
    {
        if (HtmlCheck.FindFault(html) is { } fault)
        {
            throw new FuzzFailureException($"HTML has {fault}: {html}");
        }
    }
}
