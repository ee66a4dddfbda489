namespace RefKit.Training.Lists;

/// <summary>A list made of known references.</summary>
/// <param name="Text">The list.</param>
/// <param name="References">The references, in their order.</param>
/// <param name="Starts">Where each of them starts in the text, behind its mark.</param>
internal sealed record MadeList(string Text, IReadOnlyList<string> References, IReadOnlyList<int> Starts);
