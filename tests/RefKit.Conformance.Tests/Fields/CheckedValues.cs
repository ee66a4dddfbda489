using RefKit.TestSupport;

namespace RefKit.Conformance.Tests.Fields;

/// <summary>The values that a person read in 500 references (values.tsv), by the id of the reference.</summary>
internal static class CheckedValues
{
    public static Dictionary<string, TypedValues> ReadAll() => File
        .ReadLines(Path.Combine(SharedData.RepositoryRoot, "tests", "RefKit.Conformance.Tests", "Fields", "values.tsv"))
        .Where(static line => !line.StartsWith('#'))
        .Select(static line => line.Split('\t'))
        .ToDictionary(static row => row[0], Read, StringComparer.Ordinal);

    private static TypedValues Read(string[] row) => new(
        [.. row[1].Split("; ", StringSplitOptions.RemoveEmptyEntries)], row[2], row[3], row[4], row[5], row[6]);
}
