namespace RefKit.Training.Casing;

/// <summary>A name that some record has.</summary>
internal readonly record struct CorpusName(string Text, CorpusNameKind Kind);
