using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Styles that are damaged: they are refused with a place, or they render.</summary>
internal sealed class StyleTarget(IReadOnlyList<string> styles) : FuzzTarget("styles")
{
    public override string Run(Random random)
    {
        var xml = StyleMutator.Mutate(styles[random.Next(styles.Count)], random);
        try
        {
            CslStyle style;
            try
            {
                style = CslStyle.Parse(xml);
            }
            catch (CslStyleException exception)
            {
                if (!exception.Diagnostics.Any(static problem => problem.Severity == DiagnosticSeverity.Error && problem.Line is not null))
                {
                    throw new FuzzFailureException($"A style was refused without a place: {exception.Message}");
                }

                return "refused";
            }

            DocumentCheck.Run(style, ReferenceMaker.Read(ReferenceMaker.MakeJson(random)), random);
            return style.Diagnostics.IsEmpty ? "rendered" : "rendered with warnings";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new FuzzFailureException($"{exception.GetType().Name}: {exception.Message}\n{xml}", exception);
        }
    }
}
