namespace RefKit.Parsing.Crf;

/// <summary>
/// Where states lie in the vectors of the forward, backward and Viterbi passes: begin, inside and after states start at
/// multiples of <see cref="Width"/>, so that they are read by whole vectors.
/// </summary>
internal static class LatticeLayout
{
    /// <summary>Room for the labels, a multiple of the widest vector of floats.</summary>
    public const int Width = 32;

    public const int Begin = 0;
    public const int Inside = Width;
    public const int After = 2 * Width;
    public const int Lead = 3 * Width;

    /// <summary>Floats a token.</summary>
    public const int Stride = 4 * Width;

    /// <summary>The place of a state of <see cref="StateSpace"/>.</summary>
    public static int PlaceOf(int state) =>
        (state / StateSpace.Labels * Width) + (state % StateSpace.Labels);

    /// <summary>The state at a place.</summary>
    public static int StateAt(int place) =>
        (place / Width * StateSpace.Labels) + (place % Width);
}
