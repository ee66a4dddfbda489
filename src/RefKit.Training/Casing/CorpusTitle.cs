namespace RefKit.Training.Casing;

/// <summary>A title as some record has it.</summary>
/// <param name="Text">The title, white space collapsed.</param>
/// <param name="Source">The collection it comes from.</param>
/// <param name="MayTrain">Whether its licence lets the model learn from it; if not, it is for measuring only.</param>
internal readonly record struct CorpusTitle(string Text, string Source, bool MayTrain);
