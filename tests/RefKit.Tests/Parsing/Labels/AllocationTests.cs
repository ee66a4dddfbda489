using RefKit.Parsing.Crf;
using RefKit.Parsing.Features;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Network;
using RefKit.Parsing.Tokens;

namespace RefKit.Tests.Parsing.Labels;

public class AllocationTests
{
    private const string Text = "Koinig, H., Wallner, T., & Marhofer, P. (1998). Magnesium sulfate reduces intra- and "
        + "postoperative analgesic requirements. Anesthesia & Analgesia, 87(1), 206–210. https://doi.org/10.1000/182";

    [Fact]
    public void Scoring_and_decoding_allocate_nothing_once_the_buffers_are_there()
    {
        var labeller = SequenceLabeller.Default;
        var tokens = new Token[SequenceLabeller.WindowLength];
        var states = new byte[SequenceLabeller.WindowLength];
        using var traits = new SequenceTraits();
        using var activations = new Activations();
        using var lattice = new Lattice();
        Assert.InRange(Decode(), 40, 100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Decode();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Decode()
        {
            var position = 0;
            var count = Tokenizer.Read(Text, ref position, tokens);
            labeller.Score(Text, tokens.AsSpan(0, count), traits, activations, lattice);
            lattice.RunViterbi(labeller.Model.Transitions, states.AsSpan(0, count));
            lattice.RunForwardBackward(labeller.Model.Transitions.Factors);
            return count;
        }
    }
}
