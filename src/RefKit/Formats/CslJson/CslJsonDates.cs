using System.Globalization;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>
/// The value of a date variable, both ways (<c>date-variable</c> in the CSL-JSON schema). What <c>date-parts</c>,
/// <c>season</c> and <c>circa</c> cannot say (unknown ends, open digits, "?" against "~") is written beside them as <c>edtf</c>.
/// </summary>
internal static class CslJsonDates
{
    /// <summary>The date, or null when the value is none.</summary>
    /// <param name="value">The JSON value: an object; text or a number as <c>raw</c>.</param>
    /// <param name="isCanonical">Whether <see cref="Write"/> writes the same again.</param>
    public static DateRange? Read(JsonElement value, out bool isCanonical)
    {
        isCanonical = false;
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            return RawDate.Read(value.ValueKind == JsonValueKind.String ? CslJsonText.Get(value) : value.GetRawText());
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var date = ReadObject(value);
        isCanonical = date is not null && WritesTheSame(date, value);
        return date;
    }

    public static void Write(Utf8JsonWriter writer, DateRange date)
    {
        writer.WriteStartObject();
        if (date.Literal is { } literal)
        {
            writer.WriteString("literal", CslJsonWriter.Sound(literal));
        }
        else
        {
            WriteDate(writer, date);
        }

        writer.WriteEndObject();
    }

    private static DateRange? ReadObject(JsonElement value)
    {
        if (CslJsonText.TryGetMember(value, "literal", out var literal) && literal.ValueKind == JsonValueKind.String
            && !string.IsNullOrWhiteSpace(CslJsonText.Get(literal)))
        {
            return DateRange.FromLiteral(CslJsonText.Get(literal));
        }

        if (CslJsonText.TryGetMember(value, "edtf", out var edtf) && edtf.ValueKind == JsonValueKind.String
            && DateRange.TryParseEdtf(CslJsonText.Get(edtf), out var exact))
        {
            return exact;
        }

        if (CslJsonText.TryGetMember(value, "date-parts", out var parts) && parts.ValueKind == JsonValueKind.Array
            && ReadParts(parts, SeasonOf(value), IsCirca(value)) is { } date)
        {
            return date;
        }

        return CslJsonText.TryGetMember(value, "raw", out var raw) && raw.ValueKind is JsonValueKind.String or JsonValueKind.Number
            && RawDate.Read(raw.ValueKind == JsonValueKind.String ? CslJsonText.Get(raw) : raw.GetRawText()) is { } read
                ? Qualified(read, IsCirca(value))
                : null;
    }

    private static DateRange? ReadParts(JsonElement parts, Season season, bool isCirca)
    {
        var qualification = isCirca ? DateQualification.Approximate : DateQualification.None;
        var count = parts.GetArrayLength();
        if (count is 0 or > 2 || ReadOne(parts[0], season, qualification) is not { } start)
        {
            return null;
        }

        if (count == 1)
        {
            return DateRange.Of(start);
        }

        // An end of zeros is the convention for a range that goes on.
        return ReadOne(parts[1], Season.None, qualification) is { } end
            ? DateRange.Between(start, end)
            : DateRange.From(start);
    }

    private static PartialDate? ReadOne(JsonElement parts, Season season, DateQualification qualification)
    {
        if (parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() is 0 or > 3
            || !TryGetInt(parts[0], out var year) || year == 0)
        {
            return null;
        }

        var month = parts.GetArrayLength() > 1 && TryGetInt(parts[1], out var m) ? m : 0;
        var day = parts.GetArrayLength() > 2 && TryGetInt(parts[2], out var d) ? d : 0;

        // Months 13 to 16 and 21 to 24 are seasons (citeproc and EDTF).
        season = month switch
        {
            >= 13 and <= 16 => (Season)(month - 12),
            >= 21 and <= 24 => (Season)(month - 20),
            0 => season,
            _ => Season.None,
        };
        if (season != Season.None)
        {
            return PartialDate.Of(year, season).With(qualification) with { IsNumberedSeason = month != 0 };
        }

        return PartialDate.TryCreate(year, month, month == 0 ? 0 : day, out var date)
            || PartialDate.TryCreate(year, month, 0, out date)
            || PartialDate.TryCreate(year, 0, 0, out date)
                ? date.With(qualification)
                : null;
    }

    private static Season SeasonOf(JsonElement value)
    {
        if (!CslJsonText.TryGetMember(value, "season", out var season))
        {
            return Season.None;
        }

        if (TryGetInt(season, out var number))
        {
            return number switch
            {
                >= 1 and <= 4 => (Season)number,
                >= 13 and <= 16 => (Season)(number - 12),
                >= 21 and <= 24 => (Season)(number - 20),
                _ => Season.None,
            };
        }

        return season.ValueKind == JsonValueKind.String ? RawDate.SeasonOf(CslJsonText.Get(season)) : Season.None;
    }

    private static bool IsCirca(JsonElement value) =>
        CslJsonText.TryGetMember(value, "circa", out var circa) && circa.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.Number => circa.TryGetDouble(out var number) && number != 0,
            JsonValueKind.String => CslJsonText.Get(circa) is not ("" or "false" or "0"),
            _ => false,
        };

    private static bool TryGetInt(JsonElement value, out int number)
    {
        number = 0;
        return value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt32(out number),
            JsonValueKind.String => int.TryParse(
                CslJsonText.Get(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
    }

    private static DateRange Qualified(DateRange date, bool isCirca) => !isCirca ? date : date switch
    {
        { IsRange: false, Start: { } only } => DateRange.Of(only.With(DateQualification.Approximate)),
        { Start: { } start, End: { } end } => DateRange.Between(
            start.With(DateQualification.Approximate), end.With(DateQualification.Approximate)),
        _ => date,
    };

    private static bool WritesTheSame(DateRange date, JsonElement value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(128);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, date);
        }

        using var written = JsonDocument.Parse(buffer.WrittenMemory);
        try
        {
            return JsonElement.DeepEquals(written.RootElement, value);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate is not written as it was.
            return false;
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, DateRange date)
    {
        var single = date is { IsRange: false, Start: { } only } ? only : (PartialDate?)null;
        if (date.Start is { } start)
        {
            writer.WriteStartArray("date-parts");
            WriteParts(writer, start, isSeasonApart: single is not null);
            if (date.End is { } end)
            {
                WriteParts(writer, end, isSeasonApart: false);
            }
            else if (date.IsRange)
            {
                WriteOpenEnd(writer);
            }

            writer.WriteEndArray();
        }

        if (single is { Season: not Season.None } seasonal)
        {
            writer.WriteNumber("season", (int)seasonal.Season);
        }

        if (date.IsCirca)
        {
            writer.WriteBoolean("circa", value: true);
        }

        if (NeedsEdtf(date))
        {
            writer.WriteString("edtf", date.ToEdtf());
        }
    }

    private static void WriteParts(Utf8JsonWriter writer, PartialDate date, bool isSeasonApart)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(date.Year);
        if (date.Month > 0)
        {
            writer.WriteNumberValue(date.Month);
            if (date.Day > 0)
            {
                writer.WriteNumberValue(date.Day);
            }
        }
        else if (date.Season != Season.None && !isSeasonApart)
        {
            writer.WriteNumberValue(20 + (int)date.Season);
        }

        writer.WriteEndArray();
    }

    private static void WriteOpenEnd(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        for (var i = 0; i < 3; i++)
        {
            writer.WriteNumberValue(0);
        }

        writer.WriteEndArray();
    }

    private static bool NeedsEdtf(DateRange date) =>
        date.Start is null
        || date.EndBoundary == DateBoundary.Unknown
        || IsBeyondParts(date.Start.Value)
        || (date.End is { } end && (IsBeyondParts(end) || end.IsCirca != date.Start.Value.IsCirca))
        || (date.End is null && date.IsRange && date.IsCirca && !date.Start.Value.IsCirca);

    private static bool IsBeyondParts(PartialDate date) =>
        date.UnspecifiedYearDigits > 0 || date.IsMonthUnspecified || date.IsDayUnspecified
        || date.Qualification.HasFlag(DateQualification.Uncertain);
}
