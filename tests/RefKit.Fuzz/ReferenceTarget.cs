using System.Text.Json;
using RefKit.Formats.CslJson;
using RefKit.Parsing;

namespace RefKit.Fuzz;

/// <summary>Strings and lists for the parser: it reads any text, in memory linear in its length, and says rightly where
/// what it found stands.</summary>
internal sealed class ReferenceTarget(IReadOnlyList<string> seeds) : FuzzTarget("references")
{
    // Bytes, for one string and for each of its characters: three times what the worst text was seen to take.
    private const long AllowedAtAll = 1 << 20;
    private const long AllowedEach = 4096;

    /// <summary>Reads seeds: a reference a line, or JSON lines with the member "text".</summary>
    public static ReferenceTarget Load(string path)
    {
        string[] seeds = [.. File.ReadLines(path)
            .Where(static line => line.Length > 0)
            .Select(static line => line[0] == '{' ? TextOf(line) : line)];
        // What is loaded once, the models and tables of a list and of a reference, is no single text's cost.
        CheckList(string.Join('\n', seeds.Take(40)));
        return new ReferenceTarget(seeds);
    }

    public override string Run(Random random)
    {
        var isList = random.Next(10) == 0;
        var text = isList ? HostileReference.MakeList(random, seeds) : HostileReference.Make(random, seeds);
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var outcome = isList ? CheckList(text) : Check(ReferenceParser.Default.Parse(text), text);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Require(allocated <= AllowedAtAll + (AllowedEach * text.Length), $"{allocated} bytes were allocated");
            return outcome;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var shown = JsonSerializer.Serialize(text.Length > 2000 ? text[..2000] : text);
            throw new FuzzFailureException($"{exception.GetType().Name}: {exception.Message}\n{text.Length} units: {shown}", exception);
        }
    }

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private static string CheckList(string text)
    {
        var parsed = ReferenceParser.Default.ParseList(text);
        Require(parsed.References.Length == parsed.List.Entries.Length, "entries and references differ in number");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parsed.References.Length; i++)
        {
            var entry = parsed.List.Entries[i];
            Require(entry.Range.Start >= 0 && entry.Range.End <= text.Length, $"entry {i} lies outside of the text");
            Require(entry.Text.Length > 0, $"entry {i} is empty");
            Check(parsed.References[i], entry.Text);
            Require(ids.Add(parsed.References[i].Reference.Id ?? ""), $"the id of entry {i} is not its own");
        }

        return parsed.References.IsEmpty ? "no entries" : "lists";
    }

    private static string Check(ParsedReference parsed, string text)
    {
        Require(ReferenceEquals(parsed.Source, text), "the source is another text");
        Require(parsed.Confidence is >= 0 and <= 1, "the confidence is no probability");
        Require(!string.IsNullOrEmpty(parsed.Reference.Id), "there is no id");
        Require(parsed.TypeReason.Length > 0, "there is no reason for the type");
        var end = 0;
        foreach (var field in parsed.Fields)
        {
            Require(field.Range.Start >= end && field.Range.End > field.Range.Start, "fields overlap or are empty");
            end = field.Range.End;
            Require(end <= text.Length, "a field lies outside of the text");
            Require(field.Confidence is >= 0 and <= 1, "the confidence of a field is no probability");
            var marked = text.AsSpan()[field.Range.Start..end];
            Require(marked.Trim().Length == marked.Length, $"{field} has spaces at its ends: '{marked}'");
        }

        foreach (var diagnostic in parsed.Diagnostics)
        {
            Require(diagnostic.Range is not { } range || (range.Start >= 0 && range.End <= text.Length),
                "a diagnostic lies outside of the text");
        }

        CslJsonWriter.WriteItem(parsed.Reference);
        return parsed.Fields.IsEmpty ? "nothing found" : "read";
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FuzzFailureException(otherwise);
        }
    }
}
