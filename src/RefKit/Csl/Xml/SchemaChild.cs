namespace RefKit.Csl.Xml;

/// <summary>A child element that the schema allows.</summary>
/// <param name="Rule">The name of its rule in <see cref="SchemaTables"/>.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsRepeatable">Whether there may be more than one.</param>
internal readonly record struct SchemaChild(string Rule, bool IsRequired, bool IsRepeatable);
