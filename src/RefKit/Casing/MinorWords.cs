using System.Collections.Frozen;
using RefKit.Casing.Lexicons;

namespace RefKit.Casing;

/// <summary>The words that title case leaves in lower case, by manual.</summary>
internal static class MinorWords
{
    private static readonly string[] Articles = ["a", "an", "the"];

    // APA 7, 6.17.
    private static readonly string[] ApaConjunctions = ["and", "as", "but", "for", "if", "nor", "or", "so", "yet"];

    // Chicago 17, 8.159; 18 the same.
    private static readonly string[] ChicagoConjunctions = ["and", "as", "but", "for", "nor", "or"];

    // MLA 9, 2.90.
    private static readonly string[] MlaConjunctions = ["and", "but", "for", "nor", "or", "so", "yet"];

    private static readonly FrozenSet<string> Apa = Set(ApaConjunctions, maxPreposition: 3);
    private static readonly FrozenSet<string> Chicago = Set(ChicagoConjunctions, maxPreposition: 4);
    private static readonly FrozenSet<string> Chicago17 = Set(ChicagoConjunctions, maxPreposition: 99);
    private static readonly FrozenSet<string> Mla = Set(MlaConjunctions, maxPreposition: 99);

    // Prepositions that are as often part of a verb: "Growing Up in America".
    private static readonly FrozenSet<string> Particles = new[]
    {
        "about", "across", "along", "around", "by", "down", "in", "off", "on", "out", "over", "past", "through",
        "under",
        "up",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Parts of a word that do not stand by themselves; Chicago 17, 8.161.
    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "anti", "bi", "co", "counter", "de", "extra", "hyper", "hypo", "inter", "intra", "macro", "mega", "meta",
        "micro",
        "mini", "mono", "multi", "neo", "neuro", "non", "para", "poly", "post", "pre", "pro", "proto", "pseudo",
        "psycho",
        "quasi", "re", "semi", "socio", "sub", "super", "supra", "trans", "tri", "ultra", "un",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a manual leaves a folded word in lower case within a title.</summary>
    public static bool Contains(string word, TitleCaseRules rules) => rules switch
    {
        TitleCaseRules.Apa => Apa,
        TitleCaseRules.Chicago => Chicago,
        TitleCaseRules.Chicago17 => Chicago17,
        _ => Mla,
    } is var set && set.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static bool IsPrefix(string word) => Prefixes.Contains(word);

    private static FrozenSet<string> Set(string[] conjunctions, int maxPreposition) =>
        Articles.Concat(conjunctions).Concat(Prepositions.All.Where(x => x.Length <= maxPreposition))
            .ToFrozenSet(StringComparer.Ordinal);
}
