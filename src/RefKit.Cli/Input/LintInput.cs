using RefKit.Cli.Word;
using RefKit.Linting;
using RefKit.Linting.Written;

namespace RefKit.Cli.Input;

/// <summary>A list as it stands in its file, text or Word document.</summary>
/// <param name="Name">What messages call the file by.</param>
/// <param name="Text">The text; of a Word document, the HTML made of it.</param>
/// <param name="Markup">How it is written; null where the text has to tell.</param>
/// <param name="Word">The Word document; null for a text.</param>
internal sealed record LintInput(string Name, string Text, WrittenMarkup? Markup, WordDocument? Word)
{
    /// <exception cref="UserErrorException">The file cannot be read, is too long, or of a kind that is not
    /// read.</exception>
    public static async Task<LintInput> ReadAsync(string path, CliConsole console, CancellationToken cancellationToken)
    {
        using var file = InputFile.Open(path, encodingName: null, console);
        var isWord = InputFormatDetector.IsWord(file);
        var bytes = await WholeText.ReadBytesAsync(file, cancellationToken).ConfigureAwait(false);
        if (isWord)
        {
            var document = WordDocument.Read(bytes, file.Name);
            return new LintInput(file.Name, document.Text.Html, WrittenMarkup.Html, document);
        }

        return new LintInput(file.Name, WholeText.Decode(bytes, file.Name), MarkupOf(file.Extension), null);
    }

    /// <summary>Finds what is wrong, with the places that a reader of the file counts.</summary>
    public LintReport Lint(ReferenceLinter linter, CancellationToken cancellationToken)
    {
        var report = linter.Lint(Text, new LintOptions { Markup = Markup }, cancellationToken);
        return Word?.Text.WithPlaces(report) ?? report;
    }

    private static WrittenMarkup? MarkupOf(string extension) => extension switch
    {
        ".md" or ".markdown" => WrittenMarkup.Markdown,
        ".html" or ".htm" or ".xhtml" => WrittenMarkup.Html,
        _ => null,
    };
}
