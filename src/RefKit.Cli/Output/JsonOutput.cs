using System.Text.Encodings.Web;
using System.Text.Json;

namespace RefKit.Cli.Output;

/// <summary>How the program sets out JSON for people and programs to read: indented, LF, letters as they are.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
