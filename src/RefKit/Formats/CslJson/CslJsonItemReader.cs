using System.Collections.Immutable;
using System.Text.Json;

namespace RefKit.Formats.CslJson;

/// <summary>
/// Reads the members of one item into a <see cref="ReferenceBuilder"/>. Each value that the writer would write in
/// another way is kept as a <see cref="WrittenForm"/>; each that fits no variable as an <see cref="ExtraField"/>.
/// </summary>
internal sealed class CslJsonItemReader(int line)
{
    private readonly ReferenceBuilder _builder = new();
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public CslJsonItem Read(JsonElement item)
    {
        HashSet<string>? seen = null;
        foreach (var member in item.EnumerateObject())
        {
            seen ??= new HashSet<string>(StringComparer.Ordinal);
            if (!seen.Add(CslJsonText.NameOf(member)))
            {
                Report("CSLJSON009", $"The member '{CslJsonText.NameOf(member)}' stands twice; the last one counts.");
            }

            if (IsOtherNameOfGivenVariable(CslJsonText.NameOf(member), item))
            {
                KeepExtra(CslJsonText.NameOf(member), member.Value);
            }
            else
            {
                ReadMember(CslJsonText.NameOf(member), member.Value);
            }
        }

        if (_builder.Id is null)
        {
            Report("CSLJSON006", "The item has no id; citations cannot name it.");
        }

        return new CslJsonItem(_builder.Build(), _diagnostics.ToImmutable());
    }

    // "shortTitle" beside "title-short": the present name holds the variable, the older one is kept apart.
    private static bool IsOtherNameOfGivenVariable(string name, JsonElement item) =>
        CslNames.TryParse(name, out TextVariable variable)
        && variable.ToCslName() is var canonical
        && !string.Equals(name, canonical, StringComparison.Ordinal)
        && CslJsonText.TryGetMember(item, canonical, out _);

    private void ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "id":
                ReadId(value);
                break;
            case "type":
                ReadType(value);
                break;
            case var _ when CslNames.TryParse(name, out TextVariable text):
                ReadText(name, text, value);
                break;
            case var _ when CslNames.TryParse(name, out NumberVariable number):
                ReadNumber(name, number, value);
                break;
            case var _ when CslNames.TryParse(name, out NameVariable names):
                ReadNames(name, names, value);
                break;
            case var _ when CslNames.TryParse(name, out DateVariable date):
                ReadDate(name, date, value);
                break;
            default:
                KeepExtra(name, value);
                break;
        }
    }

    private void ReadId(JsonElement value)
    {
        var id = TextOf(value, out var isCanonical);
        if (string.IsNullOrEmpty(id))
        {
            KeepExtra("id", value);
            return;
        }

        _builder.Id = id;
        if (!isCanonical)
        {
            KeepWritten(WrittenForm.IdKey, "id", value);
        }
    }

    private void ReadType(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && TextOf(value, out _) is { } name
            && CslNames.TryParse(name, out ReferenceType type))
        {
            _builder.Type = type;
            _builder.RemoveExtraField("type");
            return;
        }

        var written = value.ValueKind == JsonValueKind.String ? CslJsonText.Get(value) : value.GetRawText();
        Report("CSLJSON003", $"'{written}' is not an item type of CSL 1.0.2; the item counts as having none.");
        KeepExtra("type", value);
    }

    private void ReadText(string name, TextVariable variable, JsonElement value)
    {
        var text = TextOf(value, out var isCanonical);
        if (string.IsNullOrEmpty(text))
        {
            KeepUnfit(name, value, "text");
            return;
        }

        _builder[variable] = text;
        KeepUnlessCanonical(VariableEntry.KeyOf(variable), name, variable.ToCslName(), value, isCanonical);
    }

    private void ReadNumber(string name, NumberVariable variable, JsonElement value)
    {
        var text = TextOf(value, out var isCanonical);
        if (!NumberValue.TryParse(text, out var number))
        {
            KeepUnfit(name, value, "a number or text");
            return;
        }

        _builder[variable] = number;
        isCanonical &= number.Text.Length == text!.Length;
        KeepUnlessCanonical(VariableEntry.KeyOf(variable), name, variable.ToCslName(), value, isCanonical);
    }

    private void ReadNames(string name, NameVariable variable, JsonElement value)
    {
        var names = CslJsonNames.Read(value, out var isCanonical);
        if (names.IsEmpty)
        {
            KeepUnfit(name, value, "an array with names in it");
            return;
        }

        _builder[variable] = names;
        KeepUnlessCanonical(VariableEntry.KeyOf(variable), name, variable.ToCslName(), value, isCanonical);
    }

    private void ReadDate(string name, DateVariable variable, JsonElement value)
    {
        var date = CslJsonDates.Read(value, out var isCanonical);
        if (date is null)
        {
            if (value.ValueKind is JsonValueKind.Null
                || (value.ValueKind == JsonValueKind.Object && !value.EnumerateObject().Any()))
            {
                KeepExtra(name, value);
                return;
            }

            Report("CSLJSON005", $"The value of '{name}' is no date; it is kept as it is, but not printed.");
            KeepExtra(name, value);
            return;
        }

        _builder[variable] = date;
        KeepUnlessCanonical(VariableEntry.KeyOf(variable), name, variable.ToCslName(), value, isCanonical);
    }

    // Strings and numbers are text; everything else is not.
    private string? TextOf(JsonElement value, out bool isCanonical)
    {
        isCanonical = value.ValueKind == JsonValueKind.String;
        if (!isCanonical)
        {
            return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;
        }

        if (CslJsonText.TryGet(value, out var text))
        {
            return text;
        }

        isCanonical = false;
        Report("CSLJSON010", "A string holds invalid Unicode; a replacement character stands for it.");
        return text;
    }

    private void KeepUnlessCanonical(ushort key, string name, string canonicalName, JsonElement value, bool isCanonical)
    {
        if (!isCanonical || !string.Equals(name, canonicalName, StringComparison.Ordinal))
        {
            KeepWritten(key, name, value);
        }
    }

    private void KeepWritten(ushort key, string name, JsonElement value) =>
        _builder.SetWrittenForm(new WrittenForm(key, name, CslJsonText.GetRaw(value)));

    private void KeepUnfit(string name, JsonElement value, string expected)
    {
        // Nothing at all, in any of its writings, is no mistake worth a word.
        var isEmpty = value.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.String => string.IsNullOrWhiteSpace(CslJsonText.Get(value)),
            JsonValueKind.Array => value.GetArrayLength() == 0,
            _ => false,
        };
        if (!isEmpty)
        {
            Report("CSLJSON004",
                $"The value of '{name}' is {CslJsonItems.Describe(value)}; {expected} was expected. It is kept, but not used.");
        }

        KeepExtra(name, value);
    }

    private void KeepExtra(string name, JsonElement value)
    {
        var isText = value.ValueKind == JsonValueKind.String && CslJsonText.TryGet(value, out _);
        _builder.SetExtraField(isText
            ? new ExtraField(name, CslJsonText.Get(value))
            : new ExtraField(name, CslJsonText.GetRaw(value), ExtraFieldKind.Json));
    }

    private void Report(string code, string message)
    {
        var of = _builder.Id is { } id ? $"Item '{id}': " : "";
        _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Warning, of + message) { Line = line });
    }
}
