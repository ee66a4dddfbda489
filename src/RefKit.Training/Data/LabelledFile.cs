namespace RefKit.Training.Data;

/// <summary>Reads labelled references from a file of either kind: JSON lines or AnyStyle's XML.</summary>
internal static class LabelledFile
{
    /// <summary>Reads a whole file; its first letter tells the kind.</summary>
    /// <exception cref="InvalidDataException">
    /// It holds something else or no reference; the message tells file, line and what is wrong.
    /// </exception>
    public static List<LabelledReference> Read(string path)
    {
        var references = StartsWithAngle(path) ? ReadXml(path) : LabelledReferenceFile.Read(path);

        // What is measured is told by source.
        var source = Path.GetFileName(path);
        return references.Count > 0
            ? [.. references.Select(x => x.Source is "" or "made" ? x with { Source = source } : x)]
            : throw new InvalidDataException($"{path}: no labelled reference was found in it.");
    }

    private static bool StartsWithAngle(string path)
    {
        using var reader = new StreamReader(path);
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (!char.IsWhiteSpace((char)c))
            {
                return c == '<';
            }
        }

        return false;
    }

    private static List<LabelledReference> ReadXml(string path)
    {
        using var file = File.OpenRead(path);
        return AnyStyleFile.Read(file, path);
    }
}
