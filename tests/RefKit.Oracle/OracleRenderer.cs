using System.Collections.Immutable;
using System.Text.Json;
using RefKit.Csl;

namespace RefKit.Oracle;

/// <summary>Renders what a record asks for, and writes it in the format of the expected file.</summary>
internal sealed class OracleRenderer(
    IReadOnlyDictionary<string, Reference> items, ImmutableArray<Citation> scenario, CslLocaleSource locales)
{
    public string Render(OracleRecord record, Func<string, CslStyle> load)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            writer.WriteStartObject();
            writer.WriteString("style", record.Style);
            writer.WriteString("locale", record.Locale);
            Write(writer, record, load(record.Style));
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void Write(Utf8JsonWriter writer, OracleRecord record, CslStyle style)
    {
        var options = new FormatOptions { Locales = locales, Locale = record.Locale };
        var references = record.Ids.Where(items.ContainsKey).Select(id => items[id]);
        if (record.IsForced)
        {
            writer.WriteBoolean("forced", value: true);
        }

        writer.WriteStartArray("ids");
        foreach (var id in record.Ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        WriteBibliography(writer, "bib", style, style.FormatBibliography(references, options), withText: true);
        if (record.HasScenario)
        {
            WriteScenario(writer, style, options);
        }
    }

    private void WriteScenario(Utf8JsonWriter writer, CslStyle style, FormatOptions options)
    {
        var document = new CitationDocument(style, items.Values, options);
        foreach (var citation in scenario)
        {
            document.Add(style.IsNoteStyle ? citation : citation with { NoteIndex = 0 });
        }

        var rendered = document.Render();
        writer.WriteStartArray("cit");
        foreach (var citation in rendered.Citations)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(citation.Citation.Id);
            writer.WriteStringValue(citation.Text.ToString());
            writer.WriteStringValue(citation.Text.ToHtml());
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        WriteBibliography(writer, "sbib", style, rendered.Bibliography, withText: false);
    }

    // The expected file has the inside of an entry without white space at its ends.
    private static string Inside(string html) => html.Trim();

    private static void WriteBibliography(
        Utf8JsonWriter writer, string name, CslStyle style, FormattedBibliography bibliography, bool withText)
    {
        if (!style.HasBibliography)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartArray(name);
        foreach (var entry in bibliography.Entries)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(entry.Reference.Id);
            if (withText)
            {
                writer.WriteStringValue(entry.Text.ToString().Trim());
            }

            writer.WriteStringValue(Inside(entry.Text.ToHtml()));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
