namespace RefKit.Casing;

/// <summary>A title of a reference that was cased.</summary>
/// <param name="Variable">Which title.</param>
/// <param name="Casing">The case that was asked for.</param>
/// <param name="Title">The title as it is now, with what was changed.</param>
public readonly record struct CasedField(TextVariable Variable, ReferenceCasing Casing, CasedTitle Title);
