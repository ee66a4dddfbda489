using RefKit.Parsing.Crf;
using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Crf;

public class TransitionLayoutTests
{
    [Fact]
    public void IndexOf_gives_every_allowed_transition_a_place_of_its_own()
    {
        var places = new HashSet<int>();
        for (var edge = 0; edge < EdgeClass.Count; edge++)
        {
            for (var from = 0; from < StateSpace.Count; from++)
            {
                for (var to = 0; to < StateSpace.Count; to++)
                {
                    var index = TransitionLayout.IndexOf(edge, from, to);
                    Assert.Equal(StateSpace.IsAllowed(from, to), index >= 0);
                    Assert.True(index < 0 || places.Add(index));
                    Assert.InRange(index, -1, TransitionLayout.End - 1);
                }
            }
        }
    }

    [Fact]
    public void IsAllowed_lets_a_field_go_on_only_after_its_own_begin()
    {
        const int Title = 5, Author = 1;
        Assert.True(StateSpace.IsAllowed(Title, StateSpace.Inside + Title));
        Assert.False(StateSpace.IsAllowed(Author, StateSpace.Inside + Title));
        Assert.False(StateSpace.IsAllowed(StateSpace.After + Title, StateSpace.Inside + Title));
        Assert.False(StateSpace.IsAllowed(StateSpace.Lead, StateSpace.Inside + Title));
        Assert.False(StateSpace.IsAllowed(Title, StateSpace.Lead));
        Assert.False(StateSpace.IsAllowed(Title, StateSpace.After + Author));
    }

    [Fact]
    public void PlaceOf_and_StateAt_are_inverse()
    {
        Assert.All(Enumerable.Range(0, StateSpace.Count),
            x => Assert.Equal(x, LatticeLayout.StateAt(LatticeLayout.PlaceOf(x))));
    }
}
