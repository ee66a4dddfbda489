using RefKit.Linting;
using RefKit.Parsing;

namespace RefKit.Cli.Word;

/// <summary>A Word document as far as references are concerned: those of its body, or where that has none, those of its
/// notes.</summary>
internal sealed class WordDocument
{
    private readonly WordPackage _package;
    private readonly bool _isInNotes;

    private WordDocument(WordPackage package, WordText text, bool isInNotes)
    {
        _package = package;
        _isInNotes = isInNotes;
        Text = text;
    }

    /// <summary>The text that holds the references.</summary>
    public WordText Text { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What messages call it by.</param>
    /// <exception cref="UserErrorException">It is no Word document, is damaged, or too large.</exception>
    public static WordDocument Read(byte[] bytes, string name)
    {
        var package = WordPackage.Open(bytes, name);
        var italics = new WordItalics(package.Styles);
        var body = WordTextReader.Read([package.Main.Root!.Child("body")!], italics);
        return package.Notes.Count == 0 || !ReferenceListSplitter.Split(body.Html).Entries.IsEmpty
            ? new WordDocument(package, body, isInNotes: false)
            : new WordDocument(package, WordTextReader.Read(package.Notes, italics), isInNotes: true);
    }

    /// <summary>Makes edits of <see cref="Text"/> in the document.</summary>
    /// <returns>How many edits were made; the others touch what is no text, such as a tab.</returns>
    /// <exception cref="InvalidOperationException">The references stand in notes, or the edits are of another
    /// text.</exception>
    public int Apply(EditScript script)
    {
        // Also tells whether the script fits.
        _ = script.Apply(Text.Html);
        if (_isInNotes)
        {
            throw new InvalidOperationException(
                "The references stand in footnotes or endnotes, which are not edited in a Word document.");
        }

        return WordEditor.Apply(Text, script.Edits);
    }

    /// <summary>Writes the document as it is now.</summary>
    /// <exception cref="UserErrorException">A part is damaged, or all are too large.</exception>
    public void Save(Stream output) => _package.Save(output);
}
