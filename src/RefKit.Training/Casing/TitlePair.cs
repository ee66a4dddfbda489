namespace RefKit.Training.Casing;

/// <summary>One title in two writings.</summary>
/// <param name="Folded">Its letters and digits without their case.</param>
/// <param name="Sentence">In sentence case.</param>
/// <param name="Other">In title case or in capitals.</param>
/// <param name="Source">Where the one in sentence case comes from.</param>
internal readonly record struct TitlePair(string Folded, string Sentence, string Other, string Source);
