using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using RefKit.Benchmarks;

if (args is ["csl", ..])
{
    return CslSpeed.Run(args);
}

if (args is ["parse", ..])
{
    return ParseSpeed.Run(args);
}

// The generated program is built with all analyzers: a busy machine needs its time.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args, config);
return 0;
