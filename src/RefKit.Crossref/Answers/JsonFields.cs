using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace RefKit.Crossref.Answers;

/// <summary>
/// Reads fields of an answer, forgiving what Crossref's data get wrong: null for a list, a number for a text, a date of
/// null. What is not of the form expected counts as not given.
/// </summary>
internal static class JsonFields
{
    public static JsonElement? Object(this JsonElement element, ReadOnlySpan<byte> name) =>
        Get(element, name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>The objects of a list; none when there is no list.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, ReadOnlySpan<byte> name) =>
        Get(element, name) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>A text as it stands, white space at its ends gone; null when empty.</summary>
    public static string? Raw(this JsonElement element, ReadOnlySpan<byte> name) =>
        Get(element, name) is { } value ? Raw(value) : null;

    /// <summary>A text without markup and entities; null when nothing is left.</summary>
    public static string? Plain(this JsonElement element, ReadOnlySpan<byte> name) => PlainText.Of(element.Raw(name));

    /// <summary>The texts of a list (or one text alone), without markup, empty ones left out.</summary>
    public static ImmutableArray<string> PlainList(this JsonElement element, ReadOnlySpan<byte> name) =>
        Get(element, name) switch
        {
            { ValueKind: JsonValueKind.Array } list =>
                [.. list.EnumerateArray().Select(static item => PlainText.Of(Raw(item))).OfType<string>()],
            { } value when PlainText.Of(Raw(value)) is { } single => [single],
            _ => [],
        };

    /// <summary>The first of the <c>date-parts</c> of a date; null for <c>[[null]]</c> and dates that do not
    /// exist.</summary>
    public static PartialDate? Date(this JsonElement element, ReadOnlySpan<byte> name)
    {
        if (element.Object(name) is not { } date
            || Get(date, "date-parts"u8) is not { ValueKind: JsonValueKind.Array } list
            || list.GetArrayLength() == 0
            || list[0] is not { ValueKind: JsonValueKind.Array } parts)
        {
            return null;
        }

        Span<int> numbers = stackalloc int[3];
        var count = Math.Min(parts.GetArrayLength(), 3);
        for (var i = 0; i < count; i++)
        {
            numbers[i] = Number(parts[i]);
        }

        // A month or day that cannot be is dropped rather than the year with it.
        return PartialDate.TryCreate(numbers[0], numbers[1], numbers[2], out var whole) ? whole
            : PartialDate.TryCreate(numbers[0], numbers[1], 0, out var month) ? month
            : PartialDate.TryCreate(numbers[0], 0, 0, out var year) ? year
            : null;
    }

    private static JsonElement? Get(JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Raw(JsonElement value)
    {
        try
        {
            var text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()?.Trim(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
            return string.IsNullOrEmpty(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are not UTF-8.
            return null;
        }
    }

    private static int Number(JsonElement value) =>
        int.TryParse(Raw(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
