using System.Collections.Frozen;

namespace RefKit.Csl.Rendering;

/// <summary>The abbreviations that a number field may have within it, such as "vol. 1, fol. 186", and their terms.
/// </summary>
internal static class NumberLabels
{
    private static readonly FrozenDictionary<string, string> Terms = new Dictionary<string, string>(
        StringComparer.Ordinal)
    {
        ["app."] = "appendix",
        ["art."] = "article-locator",
        ["bk."] = "book",
        ["ch."] = "chapter",
        ["col."] = "column",
        ["fig."] = "figure",
        ["fol."] = "folio",
        ["l."] = "line",
        ["n."] = "note",
        ["no."] = "issue",
        ["op."] = "opus",
        ["p."] = "page",
        ["para."] = "paragraph",
        ["pp."] = "page",
        ["pt."] = "part",
        ["r."] = "rule",
        ["sec."] = "section",
        ["supp."] = "supplement",
        ["sv."] = "sub-verbo",
        ["tbl."] = "table",
        ["tit."] = "title-locator",
        ["vol."] = "volume",
        ["vrs."] = "verse",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Abbreviations = Terms
        .Where(static pair => pair.Key != "pp.")
        .ToFrozenDictionary(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The term of an abbreviation; null when it is none.</summary>
    public static string? TermOf(string abbreviation) => Terms.GetValueOrDefault(abbreviation);

    /// <summary>The abbreviation of a term; empty when it has none.</summary>
    public static string Abbreviation(string term) => Abbreviations.GetValueOrDefault(term, "");
}
