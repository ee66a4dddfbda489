namespace RefKit.Casing.Lexicons;

/// <summary>How often a word was seen, in steps of about a doubling: 0 is never, 1 once, 2 twice or thrice, 3 up to seven times and
/// so on, up to 7.</summary>
/// <param name="Capital">With a capital within a title in sentence case.</param>
/// <param name="Lower">In lower case there.</param>
/// <param name="Name">In a name of a person.</param>
/// <param name="Place">In a place of publication.</param>
internal readonly record struct WordCount(byte Capital, byte Lower, byte Name, byte Place)
{
    /// <summary>The step of a number.</summary>
    public static byte Step(int number) => number <= 0 ? (byte)0
        : (byte)Math.Min(7, 1 + System.Numerics.BitOperations.Log2((uint)number));

    public bool IsSeen => Capital > 0 || Lower > 0;

    /// <summary>Twelve bits.</summary>
    public ushort Packed => (ushort)((Capital << 9) | (Lower << 6) | (Name << 3) | Place);

    public static WordCount Unpack(ushort bits) =>
        new((byte)((bits >> 9) & 7), (byte)((bits >> 6) & 7), (byte)((bits >> 3) & 7), (byte)(bits & 7));
}
