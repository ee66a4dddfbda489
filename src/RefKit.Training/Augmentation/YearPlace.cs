namespace RefKit.Training.Augmentation;

/// <summary>Where a style puts the year.</summary>
internal enum YearPlace
{
    AfterAuthors,
    BeforeContainer,
    AfterContainer,
    BeforePages,
    AtEnd,

    /// <summary>In front of the authors: "1926 Lorenzetti G., ...".</summary>
    BeforeAuthors,
}
