using System.Text.Json;
using RefKit.Cli.Input;
using RefKit.Formats.CslJson;
using RefKit.Parsing;
using RefKit.Parsing.Labels;

namespace RefKit.Cli.Output;

/// <summary>
/// A JSON array with all that is known of each parsed reference: the item in CSL-JSON, its source text, the confidence,
/// why the type was chosen, the language, and each field's label, place (UTF-16 code units) and confidence.
/// </summary>
internal static class ParsedJson
{
    public static async Task WriteAsync(
        IAsyncEnumerable<InputReference> references, TextWriter output, CancellationToken cancellationToken)
    {
        var stream = new TextWriterStream(output);
        await using (stream.ConfigureAwait(false))
        {
            var writer = new Utf8JsonWriter(stream, JsonOutput.Indented);
            await using (writer.ConfigureAwait(false))
            {
                writer.WriteStartArray();
                await foreach (var reference in references.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    Write(writer, reference);
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }

                writer.WriteEndArray();
            }
        }

        await output.WriteAsync('\n').ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter writer, InputReference input)
    {
        writer.WriteStartObject();
        if (input.Id is not null)
        {
            writer.WriteString("id", input.Id);
        }

        writer.WritePropertyName("reference");
        CslJsonWriter.WriteItem(writer, input.Reference);
        if (input.Parsed is { } parsed)
        {
            WriteParse(writer, parsed);
        }

        writer.WriteEndObject();
    }

    private static void WriteParse(Utf8JsonWriter writer, ParsedReference parsed)
    {
        writer.WriteString("source", parsed.Source);
        writer.WriteNumber("confidence", Math.Round(parsed.Confidence, 3));
        writer.WriteString("typeReason", parsed.TypeReason);
        if (parsed.Language is { } language)
        {
            writer.WriteStartObject("language");
            writer.WriteString("tag", language.Tag);
            writer.WriteNumber("confidence", Math.Round(language.Confidence, 3));
            writer.WriteString("reason", language.Reason);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("fields");
        foreach (var field in parsed.Fields)
        {
            writer.WriteStartObject();
            writer.WriteString("label", FieldLabels.NameOf(field.Label));
            writer.WriteString("text", field.Range.Of(parsed.Source));
            writer.WriteNumber("start", field.Range.Start);
            writer.WriteNumber("end", field.Range.End);
            writer.WriteNumber("confidence", Math.Round(field.Confidence, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (!parsed.Diagnostics.IsEmpty)
        {
            writer.WriteStartArray("diagnostics");
            foreach (var diagnostic in parsed.Diagnostics)
            {
                writer.WriteStringValue(diagnostic.ToString());
            }

            writer.WriteEndArray();
        }
    }
}
