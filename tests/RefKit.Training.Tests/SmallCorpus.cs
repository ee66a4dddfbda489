using RefKit.Parsing.Labels;
using RefKit.Training.Augmentation;
using RefKit.Training.Data;

namespace RefKit.Training.Tests;

/// <summary>A few dozen invented references with known fields.</summary>
internal static class SmallCorpus
{
    public static List<LabelledReference> Build(int count)
    {
        string[] families = ["Miller", "Okafor", "García", "Lindqvist", "Nowak", "Tanaka", "Rossi", "Dubois"];
        string[] words = ["rivers", "the", "carbon", "of", "networks", "a", "theory", "memory", "and", "light",
            "small"];
        string[] journals = ["Journal of Rivers", "Light Letters", "Annals of Memory", "Nordic Review of Networks"];
        var random = new Random(77);
        var references = new List<LabelledReference>();
        for (var i = 0; i < count; i++)
        {
            var writer = new LabelledTextWriter();
            var names = Enumerable.Range(0, 1 + random.Next(3))
                .Select(_ => families[random.Next(families.Length)] + ", " + (char)('A' + random.Next(26)) + ".");
            writer.Add(FieldLabel.Author, string.Join(", ", names));
            writer.Add(" (");
            writer.Add(FieldLabel.Date, FormattableString.Invariant($"{1950 + random.Next(70)}"));
            writer.Add("). ");
            var title = Enumerable.Range(0, 5).Select(_ => words[random.Next(words.Length)]);
            writer.Add(FieldLabel.Title, "On " + string.Join(' ', title));
            writer.Add(". ");
            writer.Add(FieldLabel.Journal, journals[random.Next(journals.Length)]);
            writer.Add(", ");
            writer.Add(FieldLabel.Volume, FormattableString.Invariant($"{1 + random.Next(90)}"));
            writer.Add(", ");
            writer.Add(FieldLabel.Pages,
                FormattableString.Invariant($"{10 + random.Next(90)}–{110 + random.Next(90)}"));
            writer.Add(".");
            references.Add(writer.ToReference("small/" + i));
        }

        return references;
    }
}
