using System.CommandLine;
using System.Text.Json;
using RefKit.Cli.Output;
using RefKit.Csl;

namespace RefKit.Cli.Commands;

/// <summary>The options that put a mark in front of entries, such as the asterisk of the studies of a meta-analysis
/// (APA 7, 9.52).</summary>
internal sealed class MarkOptions
{
    private readonly Option<string[]> _ids = new("--mark")
    {
        Description =
            "The ids of references to print with an asterisk in front, such as the studies of a meta-analysis.",
        HelpName = "ID,...",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _fields = new("--mark-where")
    {
        Description = "Print references with an asterisk in front where a field has a value: a CSL variable (of "
            + "keyword, one of its words), "
            + "or a field of your own, also within 'custom'.",
        HelpName = "FIELD=VALUE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _sign = new("--mark-sign")
    {
        Description = "What stands in front of marked references.",
        DefaultValueFactory = static _ => "*",
        HelpName = "TEXT",
    };

    public void AddTo(Command command)
    {
        command.Add(_ids);
        command.Add(_fields);
        command.Add(_sign);
    }

    /// <summary>The options with the marks; an id or a value that no reference has is told of.</summary>
    /// <exception cref="UserErrorException">A field is not written as FIELD=VALUE.</exception>
    public FormatOptions ApplyTo(
        FormatOptions options, ParseResult arguments, IReadOnlyList<Reference> references, Messages messages)
    {
        var wanted = (arguments.GetValue(_ids) ?? [])
            .SelectMany(static list =>
                list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        var fields = (arguments.GetValue(_fields) ?? []).Select(FieldOf).ToList();
        if (wanted.Count == 0 && fields.Count == 0)
        {
            return options;
        }

        var marked = new HashSet<Reference>(ReferenceEqualityComparer.Instance);
        var known = references.Select(static reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in wanted.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal))
        {
            messages.Note($"--mark: there is no reference '{id}'.");
        }

        marked.UnionWith(references.Where(reference => reference.Id is { } id && wanted.Contains(id)));
        foreach (var (name, value) in fields)
        {
            var found = references.Where(reference => Has(reference, name, value)).ToList();
            marked.UnionWith(found);
            if (found.Count == 0)
            {
                messages.Note($"--mark-where: there is no reference with {name}={value}.");
            }
        }

        var sign = arguments.GetValue(_sign);
        return options with { EntryMark = reference => marked.Contains(reference) ? sign : null };
    }

    private static (string Name, string Value) FieldOf(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        return end > 0 && end < text.Length - 1
            ? (text[..end].Trim(), text[(end + 1)..].Trim())
            : throw new UserErrorException($"--mark-where {text}: write FIELD=VALUE, such as keyword=meta-analysis.");
    }

    private static bool Has(Reference reference, string name, string value)
    {
        if (CslNames.TryParse(name, out TextVariable text))
        {
            return reference[text] is { } written
                && (IsSame(written, value)
                    || (text == TextVariable.Keyword && written.Split(',', ';').Any(word => IsSame(word, value))));
        }

        if (CslNames.TryParse(name, out NumberVariable number))
        {
            return IsSame(reference[number]?.Text, value);
        }

        return reference.ExtraFields.Any(field => field.Name == name
            ? field.Kind == ExtraFieldKind.Text ? IsSame(field.Value, value) : HasJson(field.Value, null, value)
            : field is { Name: "custom", Kind: not ExtraFieldKind.Text } && HasJson(field.Value, name, value));
    }

    // The value itself or the member of an object; of an array, one of its values.
    private static bool HasJson(string json, string? member, string value)
    {
        using var document = JsonDocument.Parse(json);
        var element = document.RootElement;
        if (member is not null
            && (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out element)))
        {
            return false;
        }

        return element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Any(part => IsSame(part.ToString(), value))
            : IsSame(element.ToString(), value);
    }

    private static bool IsSame(string? written, string value) =>
        string.Equals(written?.Trim(), value, StringComparison.OrdinalIgnoreCase);
}
