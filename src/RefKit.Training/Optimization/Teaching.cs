using RefKit.Parsing.Models;
using RefKit.Training.Data;

namespace RefKit.Training.Optimization;

/// <summary>
/// Lets models that have not seen a reference say what they make of it, so that a mistake in the labels weighs less and
/// text without labels can be learned from.
/// </summary>
internal static class Teaching
{
    /// <summary>The examples with lessons, made ones as they are, then the texts without labels.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="references">The references that they come from.</param>
    /// <param name="models">A model for each fold of the references, trained on the others.</param>
    /// <param name="fold">The fold of a reference.</param>
    /// <param name="share">How much the lesson counts beside the labels.</param>
    /// <param name="texts">References without labels.</param>
    /// <param name="weight">How much such a text counts.</param>
    public static List<Example> Apply(IReadOnlyList<Example> examples, IReadOnlyList<LabelledReference> references,
        IReadOnlyList<CrfModel> models, Func<LabelledReference, int> fold, float share, IReadOnlyList<string> texts,
        float weight)
    {
        var teachers = models.Select(static x => new Teacher([x])).ToList();
        var all = new Teacher(models);
        var result = new Example[examples.Count + texts.Count];
        Parallel.For(0, result.Length, i =>
        {
            if (i < examples.Count)
            {
                var example = examples[i];
                var teacher = teachers[fold(references[example.Origin])];
                result[i] = example.Weight < 1 || share == 0 ? example : example with
                {
                    Lesson = new Lesson(teacher, teacher.Score(example.Reference.Text), share),
                };
                return;
            }

            var text = texts[i - examples.Count];
            var reference = new LabelledReference("text/" + (i - examples.Count), "unlabelled", text, [], []);
            result[i] = new Example(reference, -1, weight) { Lesson = new Lesson(all, all.Score(text), 1) };
        });
        return [.. result];
    }
}
