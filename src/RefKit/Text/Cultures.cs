using System.Globalization;

namespace RefKit.Text;

/// <summary>Cultures by language, for the rules of case and order. Where the system has none, as in a container without data
/// of languages (invariant globalization), the invariant culture stands for all.</summary>
internal static class Cultures
{
    public static readonly CultureInfo English = Find("en-US");
    public static readonly CultureInfo Greek = Find("el-GR");
    public static readonly CultureInfo Turkish = Find("tr-TR");

    /// <summary>The culture of a language tag; the invariant culture where there is none.</summary>
    public static CultureInfo Find(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
