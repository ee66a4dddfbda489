namespace RefKit.Csl.Tree;

/// <summary>The gender of a term.</summary>
internal enum GrammaticalGender
{
    Neuter,
    Masculine,
    Feminine,
}
