using System.Text;
using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Styles that are damaged, also as parents and as dependent styles: they are refused with a place, or they
/// render.</summary>
internal sealed class StyleTarget(IReadOnlyList<string> styles) : FuzzTarget("styles")
{
    private const string Dependent = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="fr-FR">
          <info>
            <title>A journal</title>
            <title-short>Journal</title-short>
            <id>http://example.org/styles/journal</id>
            <link href="http://example.org/styles/journal" rel="self"/>
            <link href="http://example.org/styles/parent" rel="independent-parent"/>
            <category citation-format="author-date"/>
            <category field="medicine"/>
            <updated>2026-01-01T00:00:00+00:00</updated>
          </info>
        </style>
        """;

    public override string Run(Random random)
    {
        var xml = styles[random.Next(styles.Count)];
        var child = random.Next(8) == 0 ? Dependent : null;
        if (child is not null && random.Next(2) == 0)
        {
            child = StyleMutator.Mutate(child, random);
        }
        else
        {
            xml = StyleMutator.Mutate(xml, random);
        }

        try
        {
            CslStyle style;
            try
            {
                style = child is null ? CslStyle.Parse(xml) : ParseDependent(child, xml);
            }
            catch (CslStyleException exception)
            {
                CheckRefusal(exception);
                return "refused";
            }

            DocumentCheck.Run(style, ReferenceMaker.Read(ReferenceMaker.MakeJson(random)), random);
            return style.Diagnostics.IsEmpty ? "rendered" : "rendered with warnings";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new FuzzFailureException($"{exception.GetType().Name}: {exception.Message}\n{child}\n{xml}", exception);
        }
    }

    /// <summary>Whoever is refused has to be told where.</summary>
    public static void CheckRefusal(CslStyleException exception)
    {
        if (!exception.Diagnostics.Any(static problem => problem.Severity == DiagnosticSeverity.Error && problem.Line is not null))
        {
            throw new FuzzFailureException($"A file was refused without a place: {exception.Message}");
        }
    }

    private static CslStyle ParseDependent(string child, string parent)
    {
        using (var stream = StreamOf(child))
        {
            try
            {
                _ = CslStyleInfo.Read(stream);
            }
            catch (CslStyleException exception)
            {
                CheckRefusal(exception);
            }
        }

        return CslStyle.Parse(child, id => id.EndsWith("parent", StringComparison.Ordinal)
            ? StreamOf(parent)
            : id.EndsWith("journal", StringComparison.Ordinal) ? StreamOf(child) : null);
    }

    // Lone surrogates, which XML has not, become a sign that it has.
    private static MemoryStream StreamOf(string xml) => new(Encoding.UTF8.GetBytes(xml));
}
