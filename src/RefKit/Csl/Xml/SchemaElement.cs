using System.Collections.Frozen;

namespace RefKit.Csl.Xml;

/// <summary>What the schema of CSL 1.0.2 allows in an element.</summary>
/// <param name="Attributes">The values of each attribute, by its name.</param>
/// <param name="Required">The attributes that must be there.</param>
/// <param name="Children">The rule of each child element, by its name.</param>
/// <param name="NeedsChild">Whether an empty element prints nothing at all.</param>
internal sealed record SchemaElement(
    FrozenDictionary<string, SchemaValue> Attributes,
    string[] Required,
    FrozenDictionary<string, SchemaChild> Children,
    bool NeedsChild);
