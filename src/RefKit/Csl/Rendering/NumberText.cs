using System.Globalization;
using System.Text;
using RefKit.Csl.Locales;
using RefKit.Csl.Tree;
using RefKit.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Formats the values of number variables (CSL 1.0.2, Number).</summary>
internal static class NumberText
{
    /// <summary>The values in their form, with what joins them and the labels that they bring along.</summary>
    public static string Format(List<NumberPart> parts, NumberElementFormat format, Renderer renderer)
    {
        if (parts.Count == 1 && !parts[0].IsLabelShown)
        {
            return One(parts[0], format, parts[0].Label, renderer);
        }

        var output = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.IsLabelShown)
            {
                output.Append(LabelOf(part, renderer.Locale)).Append(part.LabelSuffix);
            }

            output.Append(One(part, format, parts[0].Label, renderer)).Append(part.Joiner);
        }

        return output.ToString();
    }

    /// <summary>The numbers padded with zeros, so that they sort by value.</summary>
    public static string ForSorting(string text)
    {
        var output = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                output.Append(text[i++]);
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            output.Append('0', Math.Max(0, 8 - (i - start))).Append(text, start, i - start);
        }

        return output.ToString();
    }

    /// <summary>Whether the text is a single value without anything to put right.</summary>
    public static bool IsSimple(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One value in its form and case.</summary>
    public static string Format(string number, NumberElementFormat format, Renderer renderer)
    {
        var written = FormatOne(number, format.Form, format.Gender, renderer.Locale);
        return format.TextCase == TextCase.Unset
            ? written
            : TextCaser.ApplyInAnyLanguage(written, format.TextCase, renderer);
    }

    // Only what has the label of the first value takes the form: "7th, pp. 3–8".
    private static string One(NumberPart part, NumberElementFormat format, string firstLabel, Renderer renderer)
    {
        var form = part.IsNumber && part.Particle.Length == 0 && part.Label == firstLabel
            ? format.Form
            : NumberForm.Numeric;
        return Format(part.Particle + part.Value, format with { Form = form }, renderer);
    }

    private static string LabelOf(NumberPart part, LocaleData locale)
    {
        var term = NumberLabels.TermOf(part.Label) is { } name ? locale.Find(name, TermForm.Short) : null;
        return term is null ? part.Label : part.IsPlural ? term.Plural : term.Singular;
    }

    private static string FormatOne(string number, NumberForm form, GrammaticalGender gender, LocaleData locale)
    {
        if (form == NumberForm.Numeric
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        return form switch
        {
            NumberForm.Ordinal => OrdinalFormatter.Format(value, gender, locale),
            NumberForm.LongOrdinal => OrdinalFormatter.FormatLong(value, gender, locale),
            _ => RomanNumerals.TryFormat(value, out var letters) ? letters : number,
        };
    }
}
