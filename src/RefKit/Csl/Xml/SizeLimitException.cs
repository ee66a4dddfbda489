namespace RefKit.Csl.Xml;

/// <summary>A file is larger than <see cref="CslNodeReader.MaxBytes"/>.</summary>
internal sealed class SizeLimitException : IOException;
