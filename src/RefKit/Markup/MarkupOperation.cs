namespace RefKit.Markup;

/// <summary>A change of style at a place in the text of a <see cref="FormattedText"/>.</summary>
/// <param name="Position">The index in the text before which the change happens.</param>
/// <param name="IsStart">Whether a style or link begins here, or ends.</param>
/// <param name="Style">The style; means nothing for a link.</param>
/// <param name="Url">Where a link leads; null for a style.</param>
internal readonly record struct MarkupOperation(int Position, bool IsStart, TextStyle Style, string? Url = null)
{
    /// <summary>A place where two runs meet that writers are given one after the other.</summary>
    public static MarkupOperation Seam(int position) => new(position, false, default, "");

    public bool IsSeam => Url is { Length: 0 };
}
