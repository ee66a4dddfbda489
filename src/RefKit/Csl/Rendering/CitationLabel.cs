using System.Globalization;
using System.Text;

namespace RefKit.Csl.Rendering;

/// <summary>Makes the label of a work for label styles, such as "Fer78": letters of the authors and the year.</summary>
internal static class CitationLabel
{
    public static string Of(Reference reference)
    {
        var label = new StringBuilder(8);
        var names = reference.Author;
        var letters = names.Length switch
        {
            0 => 0,
            1 => 4,
            2 or 3 => 2,
            _ => 1,
        };
        for (var i = 0; i < Math.Min(names.Length, 4); i++)
        {
            var name = names[i].Family ?? names[i].Literal ?? "";
            label.Append(name.AsSpan(0, Math.Min(letters, name.Length)));
        }

        if (reference.Issued?.Year is { } year)
        {
            label.Append((Math.Abs(year) % 100).ToString("00", CultureInfo.InvariantCulture));
        }

        return label.ToString();
    }
}
