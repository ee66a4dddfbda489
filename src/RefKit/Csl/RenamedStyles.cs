using System.Text.Json;

namespace RefKit.Csl;

/// <summary>Reads the list of old file names that comes with the official style repository.</summary>
internal static class RenamedStyles
{
    /// <summary>New names by old ones; empty where there is no list, or one that cannot be read.</summary>
    public static Dictionary<string, string> Read(string directory)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = Path.Combine(directory, "renamed-styles.json");
        if (!File.Exists(path))
        {
            return names;
        }

        try
        {
            using var stream = File.OpenRead(path);
            using var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var entry in document.RootElement.EnumerateObject())
                {
                    if (entry.Value.ValueKind == JsonValueKind.String)
                    {
                        names[entry.Name] = entry.Value.GetString()!;
                    }
                }
            }
        }
        catch (JsonException)
        {
            names.Clear();
        }

        return names;
    }
}
