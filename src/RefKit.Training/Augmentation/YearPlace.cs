namespace RefKit.Training.Augmentation;

/// <summary>Where a style puts the year.</summary>
internal enum YearPlace
{
    AfterAuthors,
    BeforeContainer,
    AfterContainer,
    BeforePages,
    AtEnd,
}
