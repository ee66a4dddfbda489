namespace RefKit;

/// <summary>One variable of a reference: its key (kind and enum value) and its value (string, <see cref="NumberValue"/>,
/// <see cref="DateRange"/> or an array of <see cref="Name"/>s that nobody writes to).</summary>
internal readonly record struct VariableEntry(ushort Key, object Value)
{
    private const int KindShift = 8;

    public VariableKind Kind => (VariableKind)(Key >> KindShift);

    public int Index => Key & 0xFF;

    public static ushort KeyOf(TextVariable variable) => KeyOf(VariableKind.Text, (int)variable);

    public static ushort KeyOf(NumberVariable variable) => KeyOf(VariableKind.Number, (int)variable);

    public static ushort KeyOf(DateVariable variable) => KeyOf(VariableKind.Date, (int)variable);

    public static ushort KeyOf(NameVariable variable) => KeyOf(VariableKind.Name, (int)variable);

    public bool Equals(VariableEntry other) =>
        Key == other.Key
        && (Value is Name[] names && other.Value is Name[] otherNames
            ? names.AsSpan().SequenceEqual(otherNames)
            : Value.Equals(other.Value));

    public override int GetHashCode() => Key;

    private static ushort KeyOf(VariableKind kind, int index) => (ushort)(((int)kind << KindShift) | index);
}
