using System.Text;
using RefKit.Cli.Input;
using RefKit.Formats.CslJson;

namespace RefKit.Cli.Output;

/// <summary>References as a CSL-JSON array, streamed.</summary>
internal static class CslJsonOutput
{
    public static async Task WriteAsync(
        IAsyncEnumerable<InputReference> references, TextWriter writer, CancellationToken cancellationToken)
    {
        var stream = new TextWriterStream(writer);
        await using (stream.ConfigureAwait(false))
        {
            await CslJsonWriter.WriteAsync(
                stream, references.Select(static input => input.Reference), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        }

        await writer.WriteAsync('\n').ConfigureAwait(false);
    }
}
