using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Renders references in a style in every way, and checks what comes out.</summary>
internal static class DocumentCheck
{
    public static void Run(CslStyle style, IReadOnlyList<Reference> references, Random random, CslLocaleSource? locales = null)
    {
        var options = OptionsMaker.Make(references, random) with { Locales = locales ?? CslLocaleSource.BuiltIn };
        var bibliography = style.FormatBibliography(references, options);
        OutputCheck.Check(bibliography);

        var document = new CitationDocument(style, references, options);
        var count = 1 + random.Next(6);
        for (var i = 0; i < count; i++)
        {
            Change(document, references, random);
            if (random.Next(3) == 0)
            {
                document.Render();
            }
        }

        var rendered = document.Render();
        foreach (var citation in rendered.Citations)
        {
            OutputCheck.Check(citation.Text);
        }

        OutputCheck.Check(rendered.Bibliography);
        if (document.Render().ChangedCitations.Length > 0)
        {
            throw new FuzzFailureException("Rendering again changed a citation.");
        }

        CompareWithNew(style, options, document, rendered);
    }

    private static void Change(CitationDocument document, IReadOnlyList<Reference> references, Random random)
    {
        var count = document.Citations.Count;
        switch (random.Next(count == 0 ? 1 : 10))
        {
            case 1:
                document.RemoveAt(random.Next(count));
                break;
            case 2:
                document.Move(random.Next(count), random.Next(count));
                break;
            case 3:
                document.Replace(random.Next(count), MakeCitation(references, random));
                break;
            case 4 when references.Count > 0:
                var builder = references[random.Next(references.Count)].ToBuilder();
                builder.Id = references[random.Next(references.Count)].Id;
                document.SetReference(builder.Build());
                break;
            default:
                document.Insert(random.Next(count + 1), MakeCitation(references, random));
                break;
        }
    }

    // What a document prints depends on its content, not on the changes that led there.
    private static void CompareWithNew(
        CslStyle style, FormatOptions options, CitationDocument document, RenderedDocument rendered)
    {
        var anew = new CitationDocument(style, document.References, options);
        foreach (var citation in document.Citations)
        {
            anew.Add(citation);
        }

        var expected = anew.Render();
        for (var i = 0; i < expected.Citations.Length; i++)
        {
            Compare(expected.Citations[i].Text.ToHtml(), rendered.Citations[i].Text.ToHtml(), "citation");
        }

        Compare(expected.Bibliography.ToHtml(), rendered.Bibliography.ToHtml(), "bibliography");
    }

    private static void Compare(string anew, string changed, string what)
    {
        if (anew != changed)
        {
            throw new FuzzFailureException($"A changed document prints the {what} <<{changed}>>, a new one <<{anew}>>.");
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

        return new Citation([.. items]) { Mode = (CitationMode)random.Next(4), NoteIndex = random.Next(8) == 0 ? random.Next() : random.Next(4) };
    }
}
