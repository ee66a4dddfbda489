namespace RefKit.Markup;

/// <summary>
/// A stretch of a <see cref="FormattedText"/> that looks the same throughout, as word processors store text. All runs
/// of a text, one behind the other, hold every character of it.
/// </summary>
/// <param name="Text">The characters, at least one; not escaped for any format. Characters that a format cannot hold
/// (XML allows no control characters) are there if the data had them.</param>
/// <param name="Styles">What the run looks like.</param>
/// <param name="Url">Where the run leads; null when it is no link. Neighbouring runs of one link have the same
/// URL. It is as the data had it, so a format may have to escape it (<see cref="Uri.AbsoluteUri"/>).</param>
/// <param name="Block">Where the run stands.</param>
/// <param name="StartsBlock">Whether a block begins here: always so for the first run, and for the first behind the end
/// of a block. A new block is a new paragraph (<c>w:p</c>) or line, but behind <see cref="TextBlock.LeftMargin"/> it is
/// a tab.</param>
public readonly record struct TextRun(
    string Text, TextRunStyles Styles, string? Url, TextBlock Block, bool StartsBlock);
