namespace RefKit;

/// <summary>A DOI found in a text.</summary>
/// <param name="Doi">The DOI in normal form.</param>
/// <param name="Range">Where it stands, from "10." to its last character, without brackets, punctuation, query.</param>
/// <param name="IsCertain">False when the text goes on in a way that may belong to the DOI, such as a line break or a
/// space within it, or an ending like <c>.pdf</c> or <c>/full</c>; then a person should look.</param>
public readonly record struct DoiMatch(Doi Doi, TextRange Range, bool IsCertain);
