using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>JSON strings as .NET strings: JSON can escape lone surrogates, .NET's reader then refuses the whole string.</summary>
internal static class CslJsonText
{
    public static string Get(JsonElement value)
    {
        TryGet(value, out var text);
        return text;
    }

    /// <summary>The name of a member; U+FFFD where it has a lone surrogate and cannot be told.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>A member of an object, even where the name of another member has a lone surrogate.</summary>
    public static bool TryGetMember(JsonElement element, string name, out JsonElement value)
    {
        try
        {
            return element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            value = element.EnumerateObject().LastOrDefault(member => NameOf(member) == name).Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    /// <summary>The value as strict JSON text, to be written again as it is: comments and trailing commas are gone.</summary>
    public static string GetRaw(JsonElement value)
    {
        var raw = value.GetRawText();
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            return raw;
        }

        try
        {
            using var strict = JsonDocument.Parse(raw);
            return raw;
        }
        catch (JsonException)
        {
            var buffer = new ArrayBufferWriter<byte>(raw.Length);
            using (var writer = new Utf8JsonWriter(buffer))
            {
                WriteStrict(writer, value);
            }

            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }
    }

    /// <summary>False when something had to be replaced by U+FFFD.</summary>
    public static bool TryGet(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = ReplaceLoneSurrogates(value.GetRawText());
            return false;
        }
    }

    // JsonElement.WriteTo would do, but for strings that are no valid Unicode.
    private static void WriteStrict(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject())
                {
                    writer.WritePropertyName(NameOf(member));
                    WriteStrict(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                {
                    WriteStrict(writer, element);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(value.GetRawText());
                break;
        }
    }

    // The raw text is a valid JSON string but for its escaped surrogates without a partner.
    private static string ReplaceLoneSurrogates(string raw)
    {
        var clean = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                clean.Append(raw[i]);
            }
            else if (SurrogateAt(raw, i) is { } unit)
            {
                var isPair = char.IsHighSurrogate(unit) && SurrogateAt(raw, i + 6) is { } low && char.IsLowSurrogate(low);
                clean.Append(isPair ? raw.AsSpan(i, 12) : @"\uFFFD");
                i += isPair ? 11 : 5;
            }
            else
            {
                clean.Append(raw, i, 2);
                i++;
            }
        }

        using var document = JsonDocument.Parse(clean.ToString());
        return document.RootElement.GetString() ?? "";
    }

    private static char? SurrogateAt(string raw, int index) =>
        index + 6 <= raw.Length && raw[index] == '\\' && raw[index + 1] == 'u'
        && ushort.TryParse(raw.AsSpan(index + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture, out var unit)
        && char.IsSurrogate((char)unit)
            ? (char)unit
            : null;
}
