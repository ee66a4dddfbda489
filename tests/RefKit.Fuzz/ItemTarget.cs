using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Items with fields of any content and type, in sound styles.</summary>
internal sealed class ItemTarget(IReadOnlyList<CslStyle> styles) : FuzzTarget("items")
{
    public override string Run(Random random)
    {
        var json = ReferenceMaker.MakeJson(random);
        try
        {
            var references = ReferenceMaker.Read(json);
            DocumentCheck.Run(styles[random.Next(styles.Count)], references, random);
            return references.Count == 0 ? "nothing read" : "rendered";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new FuzzFailureException($"{exception.GetType().Name}: {exception.Message}\n{json}", exception);
        }
    }
}
