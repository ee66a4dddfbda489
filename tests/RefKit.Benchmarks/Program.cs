using BenchmarkDotNet.Running;
using RefKit.Benchmarks;

if (args is ["csl", ..])
{
    return CslSpeed.Run(args);
}

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
return 0;
