using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using RefKit.Parsing.Building;
using RefKit.Parsing.Labels;
using RefKit.Parsing.Languages;

namespace RefKit.Parsing;

/// <summary>
/// Reads references that people have written as text, in any style and many languages. A trained sequence model labels
/// the fields, field parsers turn them into names, dates and numbers. Any text gives a result: the best reading, how
/// sure
/// it is, and diagnostics. Immutable and thread-safe.
/// </summary>
/// <example><code>
/// var parsed = ReferenceParser.Default.Parse("Perec, G. (1995). A Void. Harvill.");
/// Console.WriteLine(parsed.Reference.Author[0].Family);
/// </code></example>
public sealed class ReferenceParser
{
    private readonly SequenceLabeller _labeller;

    private ReferenceParser(SequenceLabeller labeller) => _labeller = labeller;

    /// <summary>The parser with the model that comes with the library; the model is loaded at the first use.</summary>
    public static ReferenceParser Default => Embedded.Instance;

    /// <summary>A parser with another model.</summary>
    /// <param name="model">A model file as the training program writes it; read to its end, not closed.</param>
    /// <exception cref="InvalidDataException">The stream holds no model, a broken one, or one of another
    /// version.</exception>
    public static ReferenceParser Load(Stream model) => new(SequenceLabeller.Load(model));

    /// <summary>Reads one reference. Never throws on any text; takes time linear in its length.</summary>
    /// <param name="text">One reference, perhaps with its number; line breaks count as spaces.</param>
    public ParsedReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var labelled = _labeller.Label(text);
        var repaired = SpanRepair.Repair(labelled);
        var draft = ReferenceDraft.Read(text, repaired);
        var (type, reason) = TypeGuesser.Guess(draft);
        var language = LanguageGuesser.Default.Guess(
            draft[TextVariable.Title], draft[TextVariable.ContainerTitle], text);
        var reference = draft.Build(type, language?.Tag);
        return new ParsedReference(
            text, reference, labelled.Confidence, reason, language,
            [.. repaired.Spans.Select(static span => new ParsedField(span.Label, new TextRange(span.Start, span.Length),
                span.Confidence))],
            draft.Diagnostics);
    }

    /// <summary>Reads references one by one, in order, as they are asked for. Their ids differ, and a dash or "ders."
    /// in
    /// place of names takes those of the reference before.</summary>
    public IEnumerable<ParsedReference> ParseAll(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return ParseEach(texts);
    }

    /// <summary>Reads references from a stream on all cores and gives them in order. No more than some hundred wait in
    /// memory; of those that were given, only what keeps the ids apart is remembered (16 bytes a reference).</summary>
    /// <param name="texts">The references as text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<ParsedReference> ParseAllAsync(
        IAsyncEnumerable<string> texts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sequence = new ReferenceSequence();
        var parsing = OrderedParallel.SelectAsync(texts, Parse, cancellationToken);
        await foreach (var parsed in parsing.ConfigureAwait(false))
        {
            yield return sequence.Next(parsed);
        }
    }

    /// <summary>Splits a reference list as <see cref="ReferenceListSplitter"/> does, and reads each entry.</summary>
    /// <param name="text">A reference list, or a text that has one: plain, Markdown or HTML.</param>
    public ParsedReferenceList ParseList(string text)
    {
        var list = ReferenceListSplitter.Split(text);
        return new ParsedReferenceList([.. ParseEach(list.Entries.Select(static entry => entry.Text))], list);
    }

    private IEnumerable<ParsedReference> ParseEach(IEnumerable<string> texts)
    {
        var sequence = new ReferenceSequence();
        foreach (var text in texts)
        {
            yield return sequence.Next(Parse(text));
        }
    }

    private static class Embedded
    {
        public static readonly ReferenceParser Instance = new(SequenceLabeller.Default);
    }
}
