using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RefKit.Formats.CslJson;

namespace RefKit.Fuzz;

/// <summary>Makes CSL-JSON items with any field of any type, and reads them as a user's file is read.</summary>
internal static class ReferenceMaker
{
    private const string Surrogate = "\uFFFD";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Texts = ["title", "title-short", "container-title", "collection-title", "publisher", "publisher-place", "note", "abstract", "DOI", "URL", "ISBN", "language", "genre", "event", "archive", "custom"];

    private static readonly string[] Numbers = ["volume", "issue", "page", "edition", "number", "chapter-number", "number-of-pages", "locator"];

    private static readonly string[] Names = ["author", "editor", "translator", "container-author", "collection-editor", "director"];

    private static readonly string[] Dates = ["issued", "accessed", "original-date", "event-date"];

    private static readonly string[] Types = ["book", "article-journal", "chapter", "thesis", "webpage", "legal_case", "report", "nothing", ""];

    /// <summary>An array of items as JSON; some are broken.</summary>
    public static string MakeJson(Random random)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            var count = 1 + random.Next(5);
            for (var i = 0; i < count; i++)
            {
                WriteItem(writer, i, random);
            }

            writer.WriteEndArray();
        }

        var json = Encoding.UTF8.GetString(buffer.ToArray());
        return random.Next(20) switch
        {
            0 => HostileText.Mutate(json, random),

            // The writer refuses lone surrogates; in a file they stand as escapes, in names and values.
            1 => json.Replace(Surrogate, random.Next(2) == 0 ? @"\ud800" : @"\udc00", StringComparison.Ordinal),
            2 => json.Replace("e", @"\ud800", StringComparison.Ordinal),
            _ => json,
        };
    }

    /// <summary>What the reader makes of it; what it cannot read is told in its diagnostics.</summary>
    public static IReadOnlyList<Reference> Read(string json) => CslJsonReader.Parse(json).References;

    private static void WriteItem(Utf8JsonWriter writer, int index, Random random)
    {
        writer.WriteStartObject();
        writer.WriteString("id", random.Next(10) == 0 ? "w0" : "w" + index.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("type", Types[random.Next(Types.Length)]);
        foreach (var name in Texts.Concat(Numbers))
        {
            if (random.Next(3) == 0)
            {
                writer.WritePropertyName(name);
                WriteValue(writer, random, depth: 0);
            }
        }

        foreach (var name in Names)
        {
            if (random.Next(3) == 0)
            {
                writer.WritePropertyName(name);
                WriteNames(writer, random);
            }
        }

        foreach (var name in Dates)
        {
            if (random.Next(2) == 0)
            {
                writer.WritePropertyName(name);
                WriteDate(writer, random);
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, Random random)
    {
        if (random.Next(15) == 0)
        {
            WriteValue(writer, random, depth: 0);
            return;
        }

        writer.WriteStartArray();
        var count = random.Next(30) == 0 ? 200 : random.Next(5);
        for (var i = 0; i < count; i++)
        {
            writer.WriteStartObject();
            foreach (var part in (string[])["family", "given", "suffix", "dropping-particle", "non-dropping-particle", "literal"])
            {
                if (random.Next(part is "family" or "given" ? 5 : 2) > 0 == (part is "family" or "given"))
                {
                    // Few family names, so that works look alike.
                    writer.WriteString(part, Valid(random.Next(3) > 0 ? ((char)('A' + random.Next(4))).ToString(CultureInfo.InvariantCulture) : HostileText.Make(random)));
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter writer, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                WriteValue(writer, random, depth: 0);
                return;
            case 1:
                writer.WriteStartObject();
                writer.WriteString("raw", Valid(HostileText.Make(random)));
                writer.WriteEndObject();
                return;
            default:
                writer.WriteStartObject();
                writer.WriteStartArray("date-parts");
                var parts = random.Next(5) == 0 ? 2 : 1;
                for (var i = 0; i < parts; i++)
                {
                    writer.WriteStartArray();
                    var length = random.Next(5);
                    for (var j = 0; j < length; j++)
                    {
                        writer.WriteNumberValue(j == 0 ? random.Next(-200, 2100) : random.Next(-1, 33));
                    }

                    writer.WriteEndArray();
                }

                writer.WriteEndArray();
                if (random.Next(6) == 0)
                {
                    writer.WriteNumber("season", random.Next(0, 6));
                }

                if (random.Next(6) == 0)
                {
                    writer.WriteBoolean("circa", value: true);
                }

                writer.WriteEndObject();
                return;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, Random random, int depth)
    {
        switch (random.Next(depth > 3 ? 3 : 12))
        {
            case 0:
                writer.WriteNumberValue(random.Next(-10, 5000));
                break;
            case 1:
                writer.WriteNullValue();
                break;
            case 3:
                writer.WriteBooleanValue(random.Next(2) == 0);
                break;
            case 4:
                writer.WriteStartArray();
                WriteValue(writer, random, depth + 1);
                writer.WriteEndArray();
                break;
            case 5:
                writer.WriteStartObject();
                writer.WritePropertyName("x");
                WriteValue(writer, random, depth + 1);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(Valid(HostileText.Make(random)));
                break;
        }
    }

    // The JSON writer refuses lone surrogates; they become U+FFFD.
    private static string Valid(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
