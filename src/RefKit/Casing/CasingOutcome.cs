namespace RefKit.Casing;

/// <summary>What was done with a title.</summary>
public enum CasingOutcome
{
    /// <summary>The title was taken to be in another case; what had to change is in
    /// <see cref="CasedTitle.Changes"/>, which may be empty.</summary>
    Cased,

    /// <summary>The title is in sentence case already: only the first words of title and subtitle were looked
    /// at.</summary>
    AlreadySentenceCase,

    /// <summary>The title is not English, so that it was left alone.</summary>
    OtherLanguage,
}
