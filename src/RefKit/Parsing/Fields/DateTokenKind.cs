namespace RefKit.Parsing.Fields;

/// <summary>What a token of a date field is.</summary>
internal enum DateTokenKind
{
    Number,
    Word,
    Symbol,
}
