using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Oracle;

/// <summary>What a line of the expected file asks for; without a locale, the one of the style.</summary>
internal sealed record OracleRecord(string Style, string? Class, string? Locale, bool IsForced,
    ImmutableArray<string> Ids, bool HasScenario)
{
    public static OracleRecord Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new OracleRecord(
            root.GetProperty("style").GetString()!,
            root.TryGetProperty("class", out var kind) ? kind.GetString() : null,
            root.TryGetProperty("locale", out var locale) ? locale.GetString() : null,
            root.TryGetProperty("forced", out var forced) && forced.ValueKind == JsonValueKind.True,
            [.. root.GetProperty("ids").EnumerateArray().Select(static id => id.ToString())],
            root.TryGetProperty("cit", out var cit) && cit.ValueKind == JsonValueKind.Array
                && cit.GetArrayLength() > 0);
    }
}
