namespace RefKit.Csl.Xml;

/// <summary>An attribute of a <see cref="CslNode"/>, with its place.</summary>
internal readonly record struct CslAttribute(string Name, string Value, int Line, int Column);
