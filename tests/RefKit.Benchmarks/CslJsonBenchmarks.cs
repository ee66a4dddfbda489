using BenchmarkDotNet.Attributes;
using RefKit.Formats.CslJson;

namespace RefKit.Benchmarks;

/// <summary>CSL-JSON, both ways.</summary>
[MemoryDiagnoser]
public class CslJsonBenchmarks
{
    private readonly Reference[] _references = Samples.Many(1000);
    private readonly string _json = CslJsonWriter.Write(Samples.Many(1000));

    /// <summary>A thousand items read.</summary>
    [Benchmark]
    public int ReadThousand() => CslJsonReader.Parse(_json).References.Length;

    /// <summary>A thousand items written.</summary>
    [Benchmark]
    public int WriteThousand() => CslJsonWriter.Write(_references).Length;
}
