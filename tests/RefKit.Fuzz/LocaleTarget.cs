using RefKit.Csl;

namespace RefKit.Fuzz;

/// <summary>Locale files that are damaged: they are refused with a place, or styles render with them.</summary>
internal sealed class LocaleTarget(string locale, IReadOnlyList<CslStyle> styles) : FuzzTarget("locales")
{
    public override string Run(Random random)
    {
        var xml = StyleMutator.Mutate(locale, random);
        try
        {
            CslLocale parsed;
            try
            {
                parsed = CslLocale.Parse(xml);
            }
            catch (CslStyleException exception)
            {
                StyleTarget.CheckRefusal(exception);
                return "refused";
            }

            DocumentCheck.Run(styles[random.Next(styles.Count)], ReferenceMaker.Read(ReferenceMaker.MakeJson(random)), random,
                CslLocaleSource.Of(parsed));
            return parsed.Diagnostics.IsEmpty ? "rendered" : "rendered with warnings";
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new FuzzFailureException($"{exception.GetType().Name}: {exception.Message}\n{xml}", exception);
        }
    }
}
