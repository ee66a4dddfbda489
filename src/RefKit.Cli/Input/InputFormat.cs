namespace RefKit.Cli.Input;

/// <summary>What a file holds.</summary>
internal enum InputFormat
{
    /// <summary>To be found out from the name and the first bytes.</summary>
    Auto,

    /// <summary>Text, Markdown or HTML with a reference list somewhere in it.</summary>
    List,

    /// <summary>Text, one reference a line.</summary>
    Lines,

    /// <summary>JSON lines <c>{"id","text"}</c>, one reference each.</summary>
    Jsonl,

    /// <summary>CSL-JSON.</summary>
    CslJson,

    /// <summary>A Word document (.docx) with a reference list in it, or with references in its notes.</summary>
    Word,
}
