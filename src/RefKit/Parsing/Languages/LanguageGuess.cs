namespace RefKit.Parsing.Languages;

/// <summary>The language that a reference's title is most likely written in.</summary>
/// <param name="Tag">The primary subtag of BCP 47: "de", "ja", "pt".</param>
/// <param name="Confidence">The probability, 0 to 1, that it is this language.</param>
/// <param name="Reason">What it was told by, in one sentence.</param>
public readonly record struct LanguageGuess(string Tag, double Confidence, string Reason);
