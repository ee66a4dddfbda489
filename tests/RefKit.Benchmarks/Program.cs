using BenchmarkDotNet.Running;
using RefKit.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
return 0;
