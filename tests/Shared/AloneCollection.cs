namespace RefKit.TestSupport;

/// <summary>Tests that run with no other beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
