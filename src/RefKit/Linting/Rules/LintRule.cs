namespace RefKit.Linting.Rules;

/// <summary>A rule of a manual.</summary>
/// <param name="Code">A stable code such as <c>APA-DOI-FORM</c>, to choose by.</param>
/// <param name="Section">Where the manual says so: "9.35" of the APA Publication Manual (7th edition), or a section of
/// Citing Medicine (2nd edition), on whose rules Vancouver rests.</param>
/// <param name="Title">The rule in a few words.</param>
public sealed record LintRule(string Code, string Section, string Title)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
