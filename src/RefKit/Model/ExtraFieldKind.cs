namespace RefKit;

/// <summary>How the value of an <see cref="ExtraField"/> is to be read.</summary>
public enum ExtraFieldKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>One JSON value: an object, an array, a string in quotes, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Json,
}
