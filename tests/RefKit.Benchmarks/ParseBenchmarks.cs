using BenchmarkDotNet.Attributes;
using RefKit.Parsing;

namespace RefKit.Benchmarks;

/// <summary>From string to reference.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly string _list = string.Join("\n\n", Samples.Lines);

    /// <summary>One reference; four a call.</summary>
    [Benchmark(OperationsPerInvoke = 4)]
    public int Parse()
    {
        var fields = 0;
        foreach (var line in Samples.Lines)
        {
            fields += ReferenceParser.Default.Parse(line).Fields.Length;
        }

        return fields;
    }

    /// <summary>A list of four, split and parsed.</summary>
    [Benchmark]
    public int ParseList() => ReferenceParser.Default.ParseList(_list).References.Length;
}
