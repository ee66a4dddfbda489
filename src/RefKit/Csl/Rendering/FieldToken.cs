namespace RefKit.Csl.Rendering;

/// <summary>A tag or mark in field text; of length 0 where there is none.</summary>
internal readonly record struct FieldToken(int Length, bool IsOpen, FieldFrameKind Kind)
{
    public static readonly FieldToken Apostrophe = new(1, false, FieldFrameKind.Root);

    public bool IsApostrophe => Length == 1 && Kind == FieldFrameKind.Root;

    public static FieldToken Open(int length, FieldFrameKind kind) => new(length, true, kind);

    public static FieldToken Close(int length, FieldFrameKind kind) => new(length, false, kind);
}
