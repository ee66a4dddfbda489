using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using RefKit.Cli.Output;
using RefKit.Cli.Word;
using RefKit.Formats.CslJson;
using RefKit.Parsing;

namespace RefKit.Cli.Input;

/// <summary>
/// Reads the references of files of any supported kind, in order. One a line, JSON lines and CSL-JSON are streamed in
/// bounded memory; a list within a text needs the whole text, up to <see cref="MaxListLength"/>.
/// </summary>
internal sealed class ReferenceSource(
    CliConsole console, Messages messages, InputFormat format, string? encoding, bool reportsParses = true,
    ReferenceParser? parser = null)
{
    // In characters. A book's bibliography has a few million.
    private const int MaxListLength = 1 << 25;

    private const int MaxDoubts = 10;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _doubts;

    // The model that comes along is loaded only where there is text to read.
    private ReferenceParser Parser => parser ?? ReferenceParser.Default;

    /// <exception cref="UserErrorException">A file cannot be read.</exception>
    public async IAsyncEnumerable<InputReference> ReadAsync(
        IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            using var file = InputFile.Open(path, encoding, console);
            var count = 0;
            await foreach (var reference in ReadFileAsync(file, cancellationToken).ConfigureAwait(false))
            {
                count++;
                Report(file, reference);
                yield return reference.Parsed is null || paths.Count == 1 ? reference : WithOwnId(reference);
            }

            if (count == 0 && !messages.HasErrors)
            {
                messages.Error($"{file.Name}: no reference was found in it.");
            }
        }

        if (_doubts > MaxDoubts)
        {
            messages.Note(string.Create(CultureInfo.InvariantCulture,
                $"and {_doubts - MaxDoubts} more doubts; 'refkit parse --output json' has them all."));
        }
    }

    private void Report(InputFile file, InputReference reference)
    {
        if (!reportsParses || reference.Parsed is null)
        {
            return;
        }

        foreach (var diagnostic in reference.Parsed.Diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Info && ++_doubts <= MaxDoubts)
            {
                messages.Note($"{file.Name}: {reference.Reference.Id}: {diagnostic}");
            }
        }
    }

    // The ids of parsed references are made up; those of one run differ, also across files. Within one file they do so
    // already, and a stream of any length need not be remembered.
    private InputReference WithOwnId(InputReference input)
    {
        var id = input.Reference.Id ?? "ref";
        if (_ids.Add(id))
        {
            return input;
        }

        var number = 2;
        while (!_ids.Add(string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")))
        {
            number++;
        }

        var builder = input.Reference.ToBuilder();
        builder.Id = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return input with { Reference = builder.Build() };
    }

    private IAsyncEnumerable<InputReference> ReadFileAsync(InputFile file, CancellationToken cancellationToken)
    {
        var kind = format == InputFormat.Auto ? InputFormatDetector.Detect(file) : format;
        return kind switch
        {
            InputFormat.CslJson => ReadCslJsonAsync(file, cancellationToken),
            InputFormat.Word => ReadWordAsync(file, cancellationToken),
            InputFormat.Lines => ParseAsync(LinesAsync(file, cancellationToken), cancellationToken),
            InputFormat.Jsonl => ParseAsync(JsonLinesAsync(file, cancellationToken), cancellationToken),
            _ => ReadListAsync(file, cancellationToken),
        };
    }

    private async IAsyncEnumerable<InputReference> ReadCslJsonAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in CslJsonReader.ReadItemsAsync(file.Stream, cancellationToken).ConfigureAwait(false))
        {
            foreach (var diagnostic in item.Diagnostics)
            {
                messages.Report(file.Name, diagnostic);
            }

            if (item.Reference is { } reference)
            {
                yield return new InputReference(reference);
            }
        }
    }

    private async IAsyncEnumerable<InputReference> ReadListAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        await foreach (var line in Utf8Lines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
        {
            if (text.Length + line.Length > MaxListLength)
            {
                throw new UserErrorException(string.Create(CultureInfo.InvariantCulture,
                    $"{file.Name}: is longer than {MaxListLength} characters; ")
                    + "use --input lines for one reference a line.");
            }

            text.Append(line).Append('\n');
        }

        foreach (var parsed in Parser.ParseList(text.ToString()).References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new InputReference(parsed.Reference, parsed);
        }
    }

    private async IAsyncEnumerable<InputReference> ReadWordAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = await WholeText.ReadBytesAsync(file, cancellationToken).ConfigureAwait(false);
        foreach (var parsed in Parser.ParseList(WordDocument.Read(bytes, file.Name).Text.Html).References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new InputReference(parsed.Reference, parsed);
        }
    }

    private static async IAsyncEnumerable<(string? Id, string Text)> LinesAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in Utf8Lines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (null, line.Trim());
            }
        }
    }

    private async IAsyncEnumerable<(string? Id, string Text)> JsonLinesAsync(
        InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in Utf8Lines.ReadAsync(file, cancellationToken).ConfigureAwait(false))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (ReadJsonLine(file, line, number) is { } row)
            {
                yield return row;
            }
        }
    }

    // A line that is not as it should be is reported; the rest is read.
    private (string? Id, string Text)? ReadJsonLine(InputFile file, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
            {
                var id = root.TryGetProperty("id", out var given)
                    ? given.ValueKind == JsonValueKind.String ? given.GetString() : given.GetRawText()
                    : null;
                return (id, text.GetString()!);
            }

            messages.Error(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: line {number}: an object with the member \"text\" was expected."));
        }
        catch (JsonException broken)
        {
            messages.Error(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: line {number}, column {(broken.BytePositionInLine ?? 0) + 1}: the JSON is broken."));
        }
        catch (InvalidOperationException)
        {
            messages.Error(string.Create(CultureInfo.InvariantCulture,
                $"{file.Name}: line {number}: a string is not valid Unicode."));
        }

        return null;
    }

    // On all cores, in the order of the input, a few hundred at a time.
    private async IAsyncEnumerable<InputReference> ParseAsync(
        IAsyncEnumerable<(string? Id, string Text)> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = new ConcurrentQueue<string?>();
        var texts = rows.Select(row =>
        {
            ids.Enqueue(row.Id);
            return row.Text;
        });
        await foreach (var parsed in Parser.ParseAllAsync(texts, cancellationToken).ConfigureAwait(false))
        {
            ids.TryDequeue(out var id);
            yield return new InputReference(parsed.Reference, parsed, id);
        }
    }
}
