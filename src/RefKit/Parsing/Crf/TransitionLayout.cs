using RefKit.Parsing.Tokens;

namespace RefKit.Parsing.Crf;

/// <summary>
/// Where transition weights lie in their flat array. A class of edges has a row of begin weights for each place of a
/// state before, and rows for staying in a field or going on after it; one block of end weights follows all classes.
/// </summary>
internal static class TransitionLayout
{
    // [place before, label], then five rows [label] and one for staying in front of the first field.
    private const int BeginRows = LatticeLayout.Lead + 1;

    public const int BeginToInside = BeginRows * LatticeLayout.Width;
    public const int InsideToInside = BeginToInside + LatticeLayout.Width;
    public const int BeginToAfter = InsideToInside + LatticeLayout.Width;
    public const int InsideToAfter = BeginToAfter + LatticeLayout.Width;
    public const int AfterToAfter = InsideToAfter + LatticeLayout.Width;
    public const int LeadToLead = AfterToAfter + LatticeLayout.Width;

    /// <summary>Floats a class of edges.</summary>
    public const int ClassStride = LeadToLead + LatticeLayout.Width;

    /// <summary>Weights of ending in a state, by place.</summary>
    public const int End = EdgeClass.Count * ClassStride;

    /// <summary>Floats in all.</summary>
    public const int Count = End + LatticeLayout.Stride;

    /// <summary>
    /// The index of a transition between states of <see cref="StateSpace"/>; -1 where it is not allowed.
    /// </summary>
    public static int IndexOf(int edgeClass, int from, int to)
    {
        if (!StateSpace.IsAllowed(from, to))
        {
            return -1;
        }

        var label = to % StateSpace.Labels;
        var row = to < StateSpace.Inside ? LatticeLayout.PlaceOf(from) * LatticeLayout.Width
            : to < StateSpace.After ? from < StateSpace.Inside ? BeginToInside : InsideToInside
            : to == StateSpace.Lead ? LeadToLead
            : from < StateSpace.Inside ? BeginToAfter
            : from < StateSpace.After ? InsideToAfter : AfterToAfter;
        return (edgeClass * ClassStride) + row + label;
    }
}
