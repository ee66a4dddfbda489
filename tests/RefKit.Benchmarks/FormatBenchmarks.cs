using BenchmarkDotNet.Attributes;
using RefKit.Csl;

namespace RefKit.Benchmarks;

/// <summary>From references to a bibliography in APA.</summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private readonly CslStyle _apa = CslStyle.BuiltIn("apa");
    private readonly Reference[] _references = Samples.Many(1000);

    /// <summary>A thousand entries.</summary>
    [Benchmark]
    public int FormatThousand() => _apa.FormatBibliography(_references).Entries.Length;

    /// <summary>Reading the style and its locale.</summary>
    [Benchmark]
    public string LoadStyle() => CslStyle.BuiltIn("apa").Title;
}
