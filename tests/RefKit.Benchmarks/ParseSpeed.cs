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
            Console.Error.WriteLine("usage: parse stages|stream|first|dump [REFERENCES.jsonl [STAGE]]");
            return 2;
        }

        var file = args.Length > 2 ? args[2] : Path.Combine(Samples.Shared, "data/references/dev.jsonl");
        string[] texts = args[1] == "first" ? [] : [.. File.ReadLines(file).Select(TextOf)];
        switch (args[1])
        {
            case "stages":
                Stages(texts, args.Length > 3 ? args[3] : "");
                return 0;
            case "stream":
                Stream(texts);
                return 0;
            case "first":
                First();
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

    // What a stream of references takes beside the references themselves, and how much of the work the cores share.
    private static void Stream(string[] texts)
    {
        const int Count = 100_000;
        string[] input = [.. Enumerable.Range(0, Count).Select(i => string.Concat(texts[i % texts.Length], " "))];
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var fields = CountAsync(input).GetAwaiter().GetResult();
        watch.Stop();
        process.Refresh();
        var used = (process.TotalProcessorTime - cpu).TotalSeconds;
        Print($"{Count} references, {fields} fields on {Environment.ProcessorCount} cores");
        Print($"peak above the input  {(process.PeakWorkingSet64 - before) / 1048576.0:F1} MiB, with code and model");
        Print($"wall                  {Count / watch.Elapsed.TotalSeconds:F0} references/s");
        Print($"processor             {used / Count * 1e6:F1} us/reference");
    }

    private static async Task<int> CountAsync(string[] input)
    {
        var fields = 0;
        await foreach (var parsed in ReferenceParser.Default.ParseAllAsync(input.ToAsyncEnumerable()).ConfigureAwait(false))
        {
            fields += parsed.Fields.Length;
        }

        return fields;
    }

    // From the start of the process to the first reference.
    private static void First()
    {
        var parsed = ReferenceParser.Default.Parse(
            "Perec, G. (1995). A void (G. Adair, Trans.). Harvill. (Original work published 1969)");
        using var process = Process.GetCurrentProcess();
        var elapsed = TimeProvider.System.GetUtcNow().UtcDateTime - process.StartTime.ToUniversalTime();
        Print($"{parsed.Reference.Id} after {elapsed.TotalMilliseconds:F0} ms, {process.TotalProcessorTime.TotalMilliseconds:F0} ms of the processor");
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
