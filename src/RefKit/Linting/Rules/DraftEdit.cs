namespace RefKit.Linting.Rules;

/// <summary>An edit of an entry's text in one line.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How much goes.</param>
/// <param name="NewText">What comes.</param>
internal readonly record struct DraftEdit(int Start, int Length, string NewText);
