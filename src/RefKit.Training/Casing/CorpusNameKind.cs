namespace RefKit.Training.Casing;

/// <summary>What bears a name.</summary>
internal enum CorpusNameKind
{
    Person,
    Place,
    Language,
}
