namespace RefKit.Parsing.Fields;

/// <summary>What a title field says.</summary>
/// <param name="Title">The title, in the letters it is written in; null when nothing is left.</param>
/// <param name="Marker">The kind of work named in square brackets at its end: "Dataset" of "[Dataset]"; null
/// without.</param>
internal sealed record TitleField(string? Title, string? Marker);
