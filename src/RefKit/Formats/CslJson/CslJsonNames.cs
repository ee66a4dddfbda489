using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>The names of a name variable, both ways (<c>name-variable</c> in the CSL-JSON schema).</summary>
internal static class CslJsonNames
{
    /// <summary>The names that an array, one object or one string holds; empty when there are none.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="isCanonical">Whether <see cref="Write"/> writes the same again.</param>
    public static ImmutableArray<Name> Read(JsonElement value, out bool isCanonical)
    {
        isCanonical = value.ValueKind == JsonValueKind.Array;
        if (!isCanonical)
        {
            return ReadOne(value, ref isCanonical) is { } single ? [single] : [];
        }

        var names = ImmutableArray.CreateBuilder<Name>(value.GetArrayLength());
        foreach (var element in value.EnumerateArray())
        {
            if (ReadOne(element, ref isCanonical) is { } name)
            {
                names.Add(name);
            }
            else
            {
                isCanonical = false;
            }
        }

        return names.DrainToImmutable();
    }

    public static void Write(Utf8JsonWriter writer, ImmutableArray<Name> names)
    {
        writer.WriteStartArray();
        foreach (var name in names)
        {
            writer.WriteStartObject();
            WriteMember(writer, "family", name.Family);
            WriteMember(writer, "given", name.Given);
            WriteMember(writer, "dropping-particle", name.DroppingParticle);
            WriteMember(writer, "non-dropping-particle", name.NonDroppingParticle);
            WriteMember(writer, "suffix", name.Suffix);
            WriteMember(writer, "literal", name.Literal);
            WriteMember(writer, "abbreviation", name.Abbreviation);
            WriteMember(writer, "comma-suffix", name.HasCommaSuffix);
            WriteMember(writer, "static-ordering", name.HasStaticOrdering);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Name? ReadOne(JsonElement value, ref bool isCanonical)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            isCanonical = false;
            var literal = new Name { Literal = CslJsonText.Get(value).Trim() };
            return literal.IsEmpty ? null : literal;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var name = new Name();
        foreach (var member in value.EnumerateObject())
        {
            name = ReadMember(name, member, ref isCanonical);
        }

        return name.IsEmpty ? null : name;
    }

    private static Name ReadMember(Name name, JsonProperty member, ref bool isCanonical)
    {
        var key = CslJsonText.NameOf(member);
        if (key == "comma-suffix")
        {
            return name with { HasCommaSuffix = ReadFlag(member.Value, ref isCanonical) };
        }

        if (key == "static-ordering")
        {
            return name with { HasStaticOrdering = ReadFlag(member.Value, ref isCanonical) };
        }

        var isText = member.Value.ValueKind == JsonValueKind.String;
        var text = isText ? CslJsonText.Get(member.Value) : null;
        isCanonical &= isText && text!.Length > 0 && CslJsonText.TryGet(member.Value, out _);
        switch (key)
        {
            case "family":
                return name with { Family = text };
            case "given":
                return name with { Given = text };
            case "dropping-particle":
                return name with { DroppingParticle = text };
            case "non-dropping-particle":
                return name with { NonDroppingParticle = text };
            case "suffix":
                return name with { Suffix = text };
            case "literal":
                return name with { Literal = text };
            case "abbreviation":
                return name with { Abbreviation = text };
            default:
                isCanonical = false;
                return name;
        }
    }

    // The schema allows true, 1 and "true" or any text.
    private static bool ReadFlag(JsonElement value, ref bool isCanonical)
    {
        isCanonical &= value.ValueKind == JsonValueKind.True;
        return value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.Number => value.TryGetDouble(out var number) && number != 0,
            JsonValueKind.String => CslJsonText.Get(value) is not ("" or "false" or "0"),
            _ => false,
        };
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, CslJsonWriter.Sound(value));
        }
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value: true);
        }
    }
}
