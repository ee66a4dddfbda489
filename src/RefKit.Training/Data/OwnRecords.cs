namespace RefKit.Training.Data;

/// <summary>
/// Bibliographic records of many languages that were typed in for this project: facts of works that the labelled
/// references are thin in.
/// </summary>
internal static class OwnRecords
{
    /// <summary>The fields of each record, by BibTeX's names, and its "language".</summary>
    public static IEnumerable<Dictionary<string, string>> Read()
    {
        foreach (var name in (string[])["de", "it", "other", "reports"])
        {
            using var stream = typeof(OwnRecords).Assembly.GetManifestResourceStream($"RefKit.Training.{name}.txt")
                ?? throw new InvalidOperationException("The program was built without its records.");
            using var reader = new StreamReader(stream);
            var header = (reader.ReadLine() ?? "").Split('|');
            while (reader.ReadLine() is { } line)
            {
                var values = line.Split('|');
                if (values.Length != header.Length)
                {
                    throw new InvalidDataException($"A record has {values.Length} fields for {header.Length}: {line}");
                }

                yield return ToBibTeX(header.Zip(values).ToDictionary(
                    static x => x.First, static x => x.Second, StringComparer.Ordinal));
            }
        }
    }

    // The columns have CSL's names.
    private static Dictionary<string, string> ToBibTeX(Dictionary<string, string> record)
    {
        var type = record["type"];
        var result = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["entrytype"] = type,
            ["language"] = record["language"],
            ["author"] = record["author"],
            ["editor"] = record["editor"],
            ["year"] = record["issued"],
            ["title"] = record["title"],
            [type.StartsWith("article", StringComparison.Ordinal) ? "journal" : "booktitle"] = record["container-title"],
            ["volume"] = record["volume"],
            ["number"] = record["issue"],
            ["pages"] = record["page"],
            ["address"] = record["publisher-place"],
            [type is "thesis" or "report" ? "school" : "publisher"] = record["publisher"],
            ["series"] = record["collection-title"],
            ["genre"] = type is "thesis" or "report" ? record["genre"] : "",
        };
        return result;
    }
}
