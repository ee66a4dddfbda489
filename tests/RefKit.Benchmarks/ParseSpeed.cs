using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RefKit.Formats.CslJson;
using RefKit.Parsing;
using RefKit.Parsing.Labels;

namespace RefKit.Benchmarks;

/// <summary>
/// Times the parser on labelled reference strings (JSON lines with "text") and prints plain figures; quicker than the
/// benchmarks and steadier on a busy machine, since it takes the time of the processor and a good one of many rounds (the first quarter).
/// </summary>
internal static class ParseSpeed
{
    private const int Rounds = 40;

    public static int Run(string[] args)
    {
        if (args.Length is not (2 or 3 or 4))
        {
            Console.Error.WriteLine("usage: parse stages|dump [REFERENCES.jsonl [STAGE]]");
            return 2;
        }

        var file = args.Length > 2 ? args[2] : Path.Combine(Samples.Shared, "data/references/dev.jsonl");
        string[] texts = args[1] == "first" ? [] : [.. File.ReadLines(file).Select(TextOf)];
        switch (args[1])
        {
            case "stages":
                Stages(texts, args.Length > 3 ? args[3] : "");
                return 0;
            case "dump":
                Dump(texts);
                return 0;
            default:
                Console.Error.WriteLine($"There is no mode {args[1]}.");
                return 2;
        }
    }

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private static void Stages(string[] texts, string only)
    {
        using var stages = new ParseStages(texts);
        Print($"{texts.Length} references, {texts.Sum(static text => text.Length)} characters, {stages.TokenCount} tokens");
        Print($"{"stage",-50} {"us/ref",9} {"refs/s",9} {"best",9} {"bytes/ref",10}");
        foreach (var (name, run) in stages.All.Where(stage => stage.Name.Contains(only, StringComparison.Ordinal)))
        {
            // The code is compiled a second time, with what was learned of it, while it runs.
            for (var watch = Stopwatch.StartNew(); watch.ElapsedMilliseconds < 1000;)
            {
                run();
            }

            // Not the best round: the clock of a virtual machine jumps at times.
            var seconds = new double[Rounds];
            var bytes = long.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = ThreadClock.Seconds;
                run();
                seconds[round] = ThreadClock.Seconds - start;
                bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - allocated);
            }

            Array.Sort(seconds);
            var (each, least) = (seconds[Rounds / 4] / texts.Length, seconds[0] / texts.Length);
            Print($"{name,-50} {each * 1e6,9:F1} {1 / each,9:F0} {1 / least,9:F0} {bytes / texts.Length,10}");
        }
    }

    // Everything that a parse gives, a line a reference: to compare two states of the code to the letter.
    private static void Dump(string[] texts)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        foreach (var text in texts)
        {
            var parsed = ReferenceParser.Default.Parse(text);
            output.WriteLine(text.ReplaceLineEndings(" "));
            output.WriteLine(CslJsonWriter.Write([parsed.Reference]));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parsed.Confidence:R} {parsed.TypeReason}"));
            foreach (var field in parsed.Fields)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{FieldLabels.NameOf(field.Label)} {field.Range.Start} {field.Range.End} {field.Confidence:R}"));
            }

            foreach (var diagnostic in parsed.Diagnostics)
            {
                output.WriteLine($"{diagnostic.Code} {diagnostic.Range} {diagnostic.Message}");
            }
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
