namespace RefKit.Cli.Tests;

/// <summary>Tests that run with no other beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
