namespace RefKit.Training.Languages;

/// <summary>A title and the language it is in.</summary>
/// <param name="Text">The title.</param>
/// <param name="Tag">The language: a primary subtag of BCP 47; "und" for those that the profile does not have.</param>
internal readonly record struct LanguageTitle(string Text, string Tag);
