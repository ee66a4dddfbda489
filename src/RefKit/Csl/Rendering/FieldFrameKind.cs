namespace RefKit.Csl.Rendering;

/// <summary>What opens and closes in field text.</summary>
internal enum FieldFrameKind
{
    Root,
    Italic,
    Bold,
    SmallCapsTag,
    SmallCapsSpan,
    Sup,
    Sub,
    Span,
    NoCase,
    NoDecoration,
    StraightDouble,
    StraightSingle,
    CurlyDouble,
    CurlySingle,

    /// <summary>Marks of the locale that are neither straight nor curly, such as « ».</summary>
    LocaleOuter,
    LocaleInner,
}
