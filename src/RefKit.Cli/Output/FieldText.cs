using System.Globalization;
using System.Text;
using RefKit.Cli.Input;

namespace RefKit.Cli.Output;

/// <summary>References as text for reading: a heading, then a line a variable.</summary>
internal static class FieldText
{
    private const int NameWidth = 16;

    public static async Task WriteAsync(
        IAsyncEnumerable<InputReference> references, TextWriter writer, CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var reference in references.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await writer.WriteAsync(Describe(reference, ++number)).ConfigureAwait(false);
        }
    }

    private static string Describe(InputReference input, int number)
    {
        var reference = input.Reference;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{number}. {reference.Id}");
        if (input.Parsed is { } parsed)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ({parsed.Confidence * 100:0} % sure)");
        }

        text.Append('\n');
        Append(text, "type", reference.Type?.ToCslName());
        foreach (var variable in reference.NameVariables)
        {
            Append(text, variable.ToCslName(), string.Join("; ", reference[variable].Select(Sorted)));
        }

        foreach (var variable in reference.DateVariables)
        {
            Append(text, variable.ToCslName(), reference[variable]?.ToString());
        }

        Append(text, "title", reference.Title);
        Append(text, "container-title", reference.ContainerTitle);
        foreach (var variable in reference.NumberVariables)
        {
            Append(text, variable.ToCslName(), reference[variable]?.Text);
        }

        foreach (var variable in reference.TextVariables.Where(
            static variable => variable is not (TextVariable.Title or TextVariable.ContainerTitle)))
        {
            Append(text, variable.ToCslName(), reference[variable]);
        }

        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("   ").Append(name.PadRight(NameWidth)).Append("  ")
                .Append(value.ReplaceLineEndings(" ")).Append('\n');
        }
    }

    private static string Sorted(Name name) => name.Literal
        ?? string.Join(", ", new[]
        {
            string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.OfType<string>()),
            string.Join(' ', new[] { name.Given, name.DroppingParticle }.OfType<string>()),
            name.Suffix ?? "",
        }.Where(static part => part.Length > 0));
}
