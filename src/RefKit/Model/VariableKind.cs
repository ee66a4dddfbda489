namespace RefKit;

/// <summary>What kind of value a CSL variable holds.</summary>
internal enum VariableKind
{
    Text = 0,
    Number = 1,
    Date = 2,
    Name = 3,
}
