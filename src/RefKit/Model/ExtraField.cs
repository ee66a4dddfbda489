namespace RefKit;

/// <summary>
/// A field of a source format that has no CSL variable, or whose value none could hold. It is kept under its own name,
/// so that writing the same format again loses nothing.
/// </summary>
/// <param name="Name">The field's name in its format.</param>
/// <param name="Value">The value: plain text, or JSON text where <paramref name="Kind"/> says so.</param>
/// <param name="Kind">How <paramref name="Value"/> is to be read.</param>
public readonly record struct ExtraField(string Name, string Value, ExtraFieldKind Kind = ExtraFieldKind.Text);
