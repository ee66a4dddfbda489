using RefKit.Cli.Input;
using RefKit.Formats.Csv;

namespace RefKit.Cli.Output;

/// <summary>References as CSV, streamed.</summary>
internal static class CsvOutput
{
    public static Task WriteAsync(
        IAsyncEnumerable<InputReference> references, TextWriter writer, CancellationToken cancellationToken) =>
        CsvReferenceWriter.WriteAsync(writer, references.Select(static input => input.Reference), cancellationToken);
}
