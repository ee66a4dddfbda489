using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>How each value of a number variable is written.</summary>
internal readonly record struct NumberElementFormat(NumberForm Form, GrammaticalGender Gender, TextCase TextCase);
