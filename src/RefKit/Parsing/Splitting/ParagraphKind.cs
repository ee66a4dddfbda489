namespace RefKit.Parsing.Splitting;

/// <summary>What is known of a paragraph before it is looked into for several references.</summary>
internal enum ParagraphKind
{
    /// <summary>It may be one reference.</summary>
    Entry,

    /// <summary>It is one numbered note: semicolons alone part its references.</summary>
    Note,

    /// <summary>It holds many references.</summary>
    RunTogether,
}
