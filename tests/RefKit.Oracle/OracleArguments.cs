namespace RefKit.Oracle;

/// <summary>The command line: EXPECTED --styles DIR_OR_TARGZ --locales DIR --items FILE --scenario FILE [--only
/// NAMES].</summary>
internal sealed record OracleArguments(string Expected, string Styles, string Locales, string Items, string Scenario)
{
    public IReadOnlySet<string> Only { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public static OracleArguments? Parse(string[] args)
    {
        string? expected = null;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                expected = args[i];
            }
            else if (i + 1 < args.Length)
            {
                options[args[i]] = args[++i];
            }
        }

        return expected is not null
            && options.TryGetValue("--styles", out var styles)
            && options.TryGetValue("--locales", out var locales)
            && options.TryGetValue("--items", out var items)
            && options.TryGetValue("--scenario", out var scenario)
                ? new OracleArguments(expected, styles, locales, items, scenario)
                {
                    Only = options.TryGetValue("--only", out var only)
                        ? only.Split(',').ToHashSet(StringComparer.Ordinal)
                        : new HashSet<string>(StringComparer.Ordinal),
                }
                : null;
    }
}
