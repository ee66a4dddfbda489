namespace RefKit.Csl.Tree;

/// <summary>CSL <c>givenname-disambiguation-rule</c>.</summary>
internal enum GivenNameRule
{
    ByCite,
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
}
