using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using RefKit.Csl;
using RefKit.Fuzz;

// Throws damaged styles and items at the library; every case can be run again by its number.
//   RefKit.Fuzz [--cases N] [--target NAME] [--case I] [--style FILE]...
// With a file of references (one a line, or JSON lines with "text") it throws those at the parser instead, damaged:
//   RefKit.Fuzz --references FILE [--cases N] [--case I]
//   RefKit.Fuzz --growth prints how the time for endless texts grows with their length.
const int Seed = 20261122;
if (args is ["--growth"])
{
    GrowthReport.Print();
    return 0;
}

var cases = 200_000;
string? only = null;
int? single = null;
var files = new List<string>();
string? references = null;
for (var i = 0; i + 1 < args.Length; i += 2)
{
    switch (args[i])
    {
        case "--cases":
            cases = int.Parse(args[i + 1], CultureInfo.InvariantCulture);
            break;
        case "--target":
            only = args[i + 1];
            break;
        case "--case":
            single = int.Parse(args[i + 1], CultureInfo.InvariantCulture);
            break;
        case "--style":
            files.Add(args[i + 1]);
            break;
        case "--references":
            references = args[i + 1];
            break;
        default:
            Console.Error.WriteLine(
                "usage: RefKit.Fuzz [--cases N] [--target NAME] [--case I] [--style FILE]... [--references FILE]");
            return 2;
    }
}

string[] texts = [.. files.Select(File.ReadAllText), .. Resources.Read("author-date.csl", "numeric.csl", "notes.csl")];
CslStyle[] styles = [.. texts.Select(CslStyle.Parse), CslStyle.BuiltIn("apa")];
FuzzTarget[] targets = references is null
    ?
    [
        new StyleTarget(texts),
        new ItemTarget(styles),
        new LocaleTarget(Resources.Read("locales-en-US.xml").Single(), styles),
    ]
    : [ReferenceTarget.Load(references)];
targets = [.. targets.Where(target => only is null || target.Name == only)];
var failures = 0;
foreach (var target in targets)
{
    var outcomes = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
    var watch = Stopwatch.StartNew();
    var share = cases / targets.Length;
    var numbers = single is { } number ? Enumerable.Range(number, 1) : Enumerable.Range(0, share);
    Parallel.ForEach(numbers, index =>
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            outcomes.AddOrUpdate(target.Run(new Random(Seed + index)), 1, static (_, count) => count + 1);
            if (Stopwatch.GetElapsedTime(started) is { TotalSeconds: > 60 } elapsed)
            {
                throw new FuzzFailureException($"it took {elapsed.TotalSeconds:F0} s");
            }
        }
        catch (FuzzFailureException exception)
        {
            if (Interlocked.Increment(ref failures) <= 20)
            {
                Console.Error.WriteLine($"{target.Name} --case {index}: {exception.Message}\n{exception.InnerException}\n");
            }
        }
    });
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{target.Name}: {outcomes.Values.Sum()} of {(single is null ? share : 1)} cases clean in {watch.Elapsed.TotalSeconds:F0} s ({string.Join(", ", outcomes.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Value} {pair.Key}"))})"));
}

Console.WriteLine($"{failures} failures");
return failures == 0 ? 0 : 1;
