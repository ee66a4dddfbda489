namespace RefKit.Training;

/// <summary>The command line: a command, then <c>--name value</c> pairs.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Reads the command line.</summary>
    /// <exception cref="ArgumentException">
    /// An option has no value, or something stands where none is expected.
    /// </exception>
    public Arguments(string[] args)
    {
        var first = 0;
        if (args.Length > 0 && !args[0].StartsWith("--", StringComparison.Ordinal))
        {
            Command = args[0];
            first = 1;
        }

        for (var i = first; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Length)
            {
                throw new ArgumentException($"Expected '--name value', found '{args[i]}'.", nameof(args));
            }

            _values[args[i][2..]] = args[i + 1];
        }
    }

    public string Command { get; } = "train";

    public string? this[string name] => _values.GetValueOrDefault(name);

    public int Number(string name, int otherwise) =>
        this[name] is { } value
            ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;

    public float Real(string name, float otherwise) =>
        this[name] is { } value
            ? float.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
