namespace RefKit.Csl.Tree;

/// <summary>CSL <c>match</c> of an ordinal term.</summary>
internal enum OrdinalMatch
{
    Default,
    LastDigit,
    LastTwoDigits,
    WholeNumber,
}
