namespace RefKit.Training.Augmentation;

/// <summary>How a style writes names.</summary>
internal enum NameForm
{
    FamilyCommaInitials,
    FamilyBareInitials,
    FamilyInitials,
    InitialsFamily,
    FamilyCommaGiven,
    GivenFamily,
    FamilyGiven,
}
