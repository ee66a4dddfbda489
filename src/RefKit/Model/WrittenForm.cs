namespace RefKit;

/// <summary>
/// How a source format wrote a variable (or the id) where its writer would have written the same value in another way:
/// a number without quotes, a name with an unknown member, an old field name. Kept until the variable is set anew.
/// </summary>
/// <param name="Key">The key of the variable, or <see cref="IdKey"/>.</param>
/// <param name="Name">The field's name in the source.</param>
/// <param name="Value">The value's text in the source.</param>
internal readonly record struct WrittenForm(ushort Key, string Name, string Value)
{
    public const ushort IdKey = ushort.MaxValue;
}
