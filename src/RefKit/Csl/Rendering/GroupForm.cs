namespace RefKit.Csl.Rendering;

/// <summary>How a cite writes an organisation.</summary>
/// <param name="Literal">The whole name.</param>
/// <param name="Abbreviation">What it is cited as after it has been introduced.</param>
/// <param name="IsIntroduced">Whether this cite introduces the abbreviation; otherwise it stands alone.</param>
internal readonly record struct GroupForm(string Literal, string Abbreviation, bool IsIntroduced);
