using System.Collections.Immutable;
using RefKit.Parsing.Languages;

namespace RefKit.Parsing;

/// <summary>What the parser made of one reference written as text. Immutable and thread-safe.</summary>
public sealed class ParsedReference
{
    internal ParsedReference(
        string source, Reference reference, double confidence, string typeReason, LanguageGuess? language,
        ImmutableArray<ParsedField> fields, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Reference = reference;
        Confidence = confidence;
        TypeReason = typeReason;
        Language = language;
        Fields = fields;
        Diagnostics = diagnostics;
    }

    /// <summary>The text as it was given.</summary>
    public string Source { get; }

    /// <summary>The reference, with an id such as "koinig1998".</summary>
    public Reference Reference { get; }

    /// <summary>The probability, 0 to 1, that all fields are right.</summary>
    public double Confidence { get; }

    /// <summary>Why the reference has its item type, in one sentence: "A journal is named."</summary>
    public string TypeReason { get; }

    /// <summary>
    /// The language of the title, which is also the reference's <c>language</c>; null where it is not at least 90 %
    /// sure. Told by the script; in Latin and Cyrillic letters by words and letters of the title.
    /// </summary>
    public LanguageGuess? Language { get; }

    /// <summary>The fields in the order of their places, which do not overlap.</summary>
    public ImmutableArray<ParsedField> Fields { get; }

    /// <summary>What was found doubtful: <c>PARSE001</c> no field was found, <c>PARSE002</c> not all names are given
    /// ("et al."), <c>PARSE003</c> the end of a DOI is doubtful, <c>PARSE004</c> there is more than one DOI,
    /// <c>PARSE005</c>
    /// a dash or "ders." stands for names of a reference before that is not known, <c>PARSE006</c> words that are no
    /// field
    /// were kept as the extra field "unparsed".</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    internal ParsedReference With(Reference reference) =>
        new(Source, reference, Confidence, TypeReason, Language, Fields, Diagnostics);
}
