namespace RefKit.Csl.Rendering;

/// <summary>Which of two punctuation marks that meet is printed.</summary>
internal enum MarkChoice
{
    Both,
    First,
    Second,
}
