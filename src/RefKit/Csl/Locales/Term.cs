using RefKit.Csl.Tree;

namespace RefKit.Csl.Locales;

/// <summary>One term in one form: singular, plural and grammar (CSL 1.0.2, Terms).</summary>
internal sealed record Term(string Singular, string Plural)
{
    public GrammaticalGender Gender { get; init; }

    public OrdinalMatch Match { get; init; }
}
