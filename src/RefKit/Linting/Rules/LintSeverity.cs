namespace RefKit.Linting.Rules;

/// <summary>How much a finding matters.</summary>
public enum LintSeverity
{
    /// <summary>Something to look at: whether it is wrong depends on what the list does not tell.</summary>
    Advice,

    /// <summary>The manual asks for something else.</summary>
    Error,
}
