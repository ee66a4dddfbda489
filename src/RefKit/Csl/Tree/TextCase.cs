namespace RefKit.Csl.Tree;

/// <summary>CSL <c>text-case</c>.</summary>
internal enum TextCase
{
    Unset,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Title,
    Sentence,
}
