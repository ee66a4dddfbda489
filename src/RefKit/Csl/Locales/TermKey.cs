using RefKit.Csl.Tree;

namespace RefKit.Csl.Locales;

/// <summary>What a term is looked up by; the gender is that of <c>gender-form</c>.</summary>
internal readonly record struct TermKey(string Name, TermForm Form,
    GrammaticalGender GenderForm = GrammaticalGender.Neuter);
