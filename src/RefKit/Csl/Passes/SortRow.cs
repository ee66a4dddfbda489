namespace RefKit.Csl.Passes;

/// <summary>What is sorted, with the values of its sort keys and its place in the order it came in.</summary>
internal readonly record struct SortRow<T>(T Item, SortValue[] Values, int Index);
