namespace RefKit.Linting;

/// <summary>A change of a text, and the rule that asks for it.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How much goes.</param>
/// <param name="NewText">What comes.</param>
/// <param name="Rule">The code of the rule.</param>
public readonly record struct ScriptEdit(int Start, int Length, string NewText, string Rule);
