using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RefKit.Csl;
using RefKit.Formats.CslJson;

namespace RefKit.Benchmarks;

/// <summary>
/// Times a public style the way the script that times citeproc-js does, on the same items, and prints one JSON object:
/// entries a second on one thread after warm-up, the loading of a style with its locale, citations inserted one at a
/// time, memory kept. Seconds of the processor (cpu) are the steadier figure on a machine that others use too.
/// </summary>
internal static class CslSpeed
{
    public static int Run(string[] args)
    {
        if (args.Length != 5)
        {
            Console.Error.WriteLine("usage: csl bib|start|end|load STYLE.csl LOCALES_DIR ITEMS.json");
            return 2;
        }

        var (mode, path, locales) = (args[1], args[2], args[3]);
        using var file = File.OpenRead(args[4]);
        Reference[] references = [.. CslJsonReader.Read(file).References];
        var result = mode switch
        {
            "bib" => Bibliography(path, locales, references),
            "load" => Load(path, locales),
            _ => Insert(path, locales, references, atStart: mode == "start"),
        };
        result["engine"] = "refkit";
        result["style"] = Path.GetFileNameWithoutExtension(path);
        result["mode"] = mode;
        Console.WriteLine(JsonSerializer.Serialize(result));
        return 0;
    }

    private static Dictionary<string, object> Bibliography(string path, string locales, Reference[] references)
    {
        var style = CslStyle.Load(path);
        var options = new FormatOptions { Locales = CslLocaleSource.FromDirectory(locales) };
        var best = (Wall: double.MaxValue, Cpu: double.MaxValue);
        for (var i = 0; i < 25; i++)
        {
            var (wall, cpu) = Time(() => style.FormatBibliography(references, options).ToHtml());
            best = (Math.Min(best.Wall, wall), Math.Min(best.Cpu, cpu));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = style.FormatBibliography(references, options);
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["n"] = references.Length,
            ["items_per_s"] = Math.Round(references.Length / best.Wall),
            ["items_per_cpu_s"] = Math.Round(references.Length / best.Cpu),
            ["kept_bytes_per_entry"] = memory / references.Length,
        };
    }

    private static Dictionary<string, object> Load(string path, string locales)
    {
        var xml = File.ReadAllText(path);
        const int Count = 100;
        var best = (Wall: double.MaxValue, Cpu: double.MaxValue);
        for (var i = 0; i < 5; i++)
        {
            var (wall, cpu) = Time(() =>
            {
                for (var j = 0; j < Count; j++)
                {
                    // Another source each time: a source keeps the locales that it has read.
                    CslStyle.Parse(xml).FormatBibliography(
                        [], new FormatOptions { Locales = CslLocaleSource.FromDirectory(locales) });
                }
            });
            best = (Math.Min(best.Wall, wall / Count), Math.Min(best.Cpu, cpu / Count));
        }

        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["load_style_warm_ms"] = Math.Round(best.Wall * 1000, 3),
            ["load_style_warm_cpu_ms"] = Math.Round(best.Cpu * 1000, 3),
        };
    }

    // The works and the pseudo-random numbers are those of the script for citeproc-js.
    private static Dictionary<string, object> Insert(
        string path, string locales, Reference[] references, bool atStart)
    {
        const int Count = 500;
        var style = CslStyle.Load(path);
        var options = new FormatOptions { Locales = CslLocaleSource.FromDirectory(locales) };
        CitationDocument document = null!;
        var best = (Wall: double.MaxValue, Cpu: double.MaxValue);
        for (var i = 0; i < 5; i++)
        {
            document = new CitationDocument(style, references, options);
            var (wall, cpu) = Time(() =>
            {
                var seed = 7u;
                for (var k = 0; k < Count; k++)
                {
                    var items = new CitationItem[1 + Next(ref seed, 2)];
                    var works = Math.Min(references.Length, Math.Max(5, (int)Math.Round(k * 0.7) + 5));
                    for (var j = 0; j < items.Length; j++)
                    {
                        items[j] = new CitationItem("it" + Next(ref seed, works).ToString(CultureInfo.InvariantCulture));
                    }

                    document.Insert(atStart ? 0 : k, new Citation([.. items]));
                    document.Render();
                }
            });
            best = (Math.Min(best.Wall, wall), Math.Min(best.Cpu, cpu));
        }

        return new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["n"] = Count,
            ["total_s"] = Math.Round(best.Wall, 4),
            ["total_cpu_s"] = Math.Round(best.Cpu, 4),
            ["one_more_us"] = Math.Round(OneMore(document, references[3]), 1),
            ["one_more_new_work_us"] = Math.Round(OneMore(document, references[^1]), 1),
            ["alone_us"] = Math.Round(Alone(style, options, references[3]), 1),
        };
    }

    private static int Next(ref uint seed, int limit)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((seed >> 8) % (uint)limit);
    }

    // Taking the citation out again is measured with it.
    private static double OneMore(CitationDocument document, Reference reference) => Least(() =>
    {
        document.Add(Citation.Of(reference.Id!)).Render();
        document.RemoveAt(document.Citations.Count - 1).Render();
    }) / 2;

    private static double Alone(CslStyle style, FormatOptions options, Reference reference) => Least(
        () => new CitationDocument(style, [reference], options).Add(Citation.Of(reference.Id!)).Render());

    // Microseconds of an action, the least of several rounds.
    private static double Least(Action action)
    {
        const int Count = 1000;
        var least = double.MaxValue;
        for (var round = 0; round < 8; round++)
        {
            var (wall, _) = Time(() =>
            {
                for (var i = 0; i < Count; i++)
                {
                    action();
                }
            });
            least = Math.Min(least, wall * 1_000_000 / Count);
        }

        return least;
    }

    private static (double Wall, double Cpu) Time(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        action();
        var wall = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return (wall, (process.TotalProcessorTime - cpu).TotalSeconds);
    }
}
