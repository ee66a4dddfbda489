using RefKit.Parsing.Crf;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Models;
using RefKit.Training.Augmentation;
using RefKit.Training.Evaluation;
using RefKit.Training.Optimization;

namespace RefKit.Training.Tests;

public class TrainingRunTests
{
    private static readonly TrainingOptions Quick = TrainingOptions.Default with
    {
        Passes = 2,
        NetworkPasses = 2,
        JointPasses = 5,
        FeatureMinimum = 1,
        MaxFeatures = 4000,
        Rate = 0.1f,
        Dropout = 0.1f,
    };

    [Fact]
    public void Train_gives_the_same_file_every_time()
    {
        var first = Train();
        Assert.Equal(first, Train());
        Assert.InRange(first.Length, 100_000, 1_000_000);
    }

    [Fact]
    public void Train_learns_the_fields_of_unseen_references_of_one_style()
    {
        var model = CrfModelFile.Read(new MemoryStream(Train()));
        var labeller = new SequenceLabeller(model);
        var scorer = new FieldScorer();
        foreach (var reference in SmallCorpus.Build(140).Skip(60))
        {
            scorer.Add(reference, labeller.Label(reference.Text));
        }

        Assert.InRange(scorer.MicroF1, 0.98, 1);
    }

    [Fact]
    public void Train_tells_of_its_progress()
    {
        using var log = new StringWriter();
        TrainingRun.Train(SmallCorpus.Build(10), ExampleMaker.Make(SmallCorpus.Build(10), 0, 0, 1, 1), Quick, log);
        Assert.Contains("pass 1: loss ", log.ToString(), StringComparison.Ordinal);
    }

    private static byte[] Train()
    {
        var references = SmallCorpus.Build(60);
        var examples = ExampleMaker.Make(references, 0.3f, 0.2f, 0.5f, 1);
        using var stream = new MemoryStream();
        CrfModelFile.Write(stream, TrainingRun.Train(references, examples, Quick, TextWriter.Null));
        return stream.ToArray();
    }
}
