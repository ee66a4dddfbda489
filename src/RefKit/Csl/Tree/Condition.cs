namespace RefKit.Csl.Tree;

/// <summary>One test of a <see cref="ConditionalBranch"/> (CSL 1.0.2, Choose).</summary>
internal abstract record Condition;
