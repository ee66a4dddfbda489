using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RefKit.Formats.CslJson;

/// <summary>Makes references of JSON values: one item, or the items that an object wraps.</summary>
internal static class CslJsonItems
{
    public static void Read(JsonDocument document, int line, bool isWrapper, ImmutableArray<CslJsonItem>.Builder items)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(document.RootElement);
        if (Utf8.IsValid(bytes))
        {
            Read(document.RootElement, line, isWrapper, items);
            return;
        }

        using var sound = JsonDocument.Parse(
            Encoding.UTF8.GetString(bytes),
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        items.Add(new CslJsonItem(null,
        [
            new Diagnostic("CSLJSON010", DiagnosticSeverity.Warning,
                "The input is not valid UTF-8; a replacement character stands for what could not be read.") { Line = line },
        ]));
        Read(sound.RootElement, line, isWrapper, items);
    }

    private static void Read(JsonElement value, int line, bool isWrapper, ImmutableArray<CslJsonItem>.Builder items)
    {
        if (isWrapper && value.ValueKind == JsonValueKind.Object
            && CslJsonText.TryGetMember(value, "items", out var wrapped) && wrapped.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in wrapped.EnumerateArray())
            {
                items.Add(Read(item, line));
            }
        }
        else
        {
            items.Add(Read(value, line));
        }
    }

    private static CslJsonItem Read(JsonElement value, int line)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return new CslJsonItem(null,
            [
                new Diagnostic("CSLJSON002", DiagnosticSeverity.Error,
                    $"An item was expected, a JSON object; {Describe(value)} was found.") { Line = line },
            ]);
        }

        var reader = new CslJsonItemReader(line);
        return reader.Read(value);
    }

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
