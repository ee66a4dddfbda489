using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>
/// Writes CSL-JSON: an array of items, UTF-8 without byte-order mark. What <see cref="CslJsonReader"/> read comes out equal as
/// JSON, value for value, also fields that CSL does not know and values written in an unusual way. An item without id is
/// written without one. Thread-safe.
/// </summary>
public static class CslJsonWriter
{
    private const int FlushThreshold = 1 << 16;

    /// <summary>The references as a JSON text, indented.</summary>
    public static string Write(IEnumerable<Reference> references)
    {
        using var stream = new MemoryStream();
        Write(stream, references);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the references to a stream as they come, in bounded memory. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="references">The references, read once.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream stream, IEnumerable<Reference> references, CslJsonWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(references);
        using var writer = CreateWriter(stream, options);
        writer.WriteStartArray();
        foreach (var reference in references)
        {
            WriteMembers(writer, reference);
            if (writer.BytesPending > FlushThreshold)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the references to a stream without blocking, in bounded memory. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="references">The references, read once.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the writing between two items.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(
        Stream stream, IAsyncEnumerable<Reference> references, CslJsonWriterOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(references);
        var writer = CreateWriter(stream, options);
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartArray();
            await foreach (var reference in references.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                WriteMembers(writer, reference);
                if (writer.BytesPending > FlushThreshold)
                {
                    await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            writer.WriteEndArray();
        }
    }

    /// <summary>Writes one reference as a JSON object at the place where a writer stands, to be part of other JSON.</summary>
    /// <param name="writer">The writer; it is not flushed.</param>
    /// <param name="reference">The reference.</param>
    public static void WriteItem(Utf8JsonWriter writer, Reference reference)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(reference);
        WriteMembers(writer, reference);
    }

    /// <summary>One reference as a JSON object in one line.</summary>
    public static string WriteItem(Reference reference)
    {
        using var stream = new MemoryStream();
        using (var writer = CreateWriter(stream, new CslJsonWriterOptions { IsIndented = false }))
        {
            WriteItem(writer, reference);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    // Text that came in from elsewhere may hold lone surrogates, which UTF-8 cannot.
    internal static string Sound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    i++;
                    continue;
                }

                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }

    private static Utf8JsonWriter CreateWriter(Stream stream, CslJsonWriterOptions? options) => new(stream, new JsonWriterOptions
    {
        Indented = (options ?? CslJsonWriterOptions.Default).IsIndented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static void WriteMembers(Utf8JsonWriter writer, Reference reference)
    {
        writer.WriteStartObject();
        if (reference.Id is { } id && !TryWriteAsWritten(writer, reference, WrittenForm.IdKey))
        {
            writer.WriteString("id", Sound(id));
        }

        if (reference.Type is { } type)
        {
            writer.WriteString("type", type.ToCslName());
        }

        foreach (var entry in reference.Entries)
        {
            if (!TryWriteAsWritten(writer, reference, entry.Key))
            {
                WriteVariable(writer, entry);
            }
        }

        foreach (var field in reference.ExtraFields)
        {
            writer.WritePropertyName(Sound(field.Name));
            if (field.Kind == ExtraFieldKind.Json)
            {
                writer.WriteRawValue(field.Value);
            }
            else
            {
                writer.WriteStringValue(Sound(field.Value));
            }
        }

        writer.WriteEndObject();
    }

    private static bool TryWriteAsWritten(Utf8JsonWriter writer, Reference reference, ushort key)
    {
        foreach (var form in reference.WrittenForms)
        {
            if (form.Key == key)
            {
                writer.WritePropertyName(form.Name);
                writer.WriteRawValue(form.Value);
                return true;
            }
        }

        return false;
    }

    private static void WriteVariable(Utf8JsonWriter writer, VariableEntry entry)
    {
        switch (entry.Value)
        {
            case string text:
                writer.WriteString(((TextVariable)entry.Index).ToCslName(), Sound(text));
                break;
            case NumberValue number:
                writer.WriteString(((NumberVariable)entry.Index).ToCslName(), Sound(number.Text));
                break;
            case DateRange date:
                writer.WritePropertyName(((DateVariable)entry.Index).ToCslName());
                CslJsonDates.Write(writer, date);
                break;
            case Name[] names:
                writer.WritePropertyName(((NameVariable)entry.Index).ToCslName());
                CslJsonNames.Write(writer, [.. names]);
                break;
        }
    }
}
