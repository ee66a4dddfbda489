using System.CommandLine;
using RefKit.Linting;

namespace RefKit.Cli.Commands;

/// <summary><c>--rule CODE</c>.</summary>
internal static class LintRuleOption
{
    public static Option<string[]> Create(string description) => new("--rule")
    {
        Description = description,
        HelpName = "CODE",
    };

    /// <exception cref="UserErrorException">The linter has no such rule.</exception>
    public static HashSet<string> Check(string[]? codes, ReferenceLinter linter)
    {
        foreach (var code in codes ?? [])
        {
            if (!linter.Rules.Any(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase)))
            {
                throw new UserErrorException(
                    $"--rule {code}: there is no such rule; the rules are "
                        + $"{string.Join(", ", linter.Rules.Select(static rule => rule.Code))}.");
            }
        }

        return new HashSet<string>(codes ?? [], StringComparer.OrdinalIgnoreCase);
    }
}
