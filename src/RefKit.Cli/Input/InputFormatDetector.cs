using System.Text;
using RefKit.Cli.Word;

namespace RefKit.Cli.Input;

/// <summary>Tells what a file holds from its name, else from its first bytes. What is known but cannot be read is
/// refused with its name.</summary>
internal static class InputFormatDetector
{
    private const int PeekSize = 1024;

    /// <exception cref="UserErrorException">The file is of a kind that cannot be read.</exception>
    public static InputFormat Detect(InputFile file)
    {
        var start = file.Peek(PeekSize);
        if (IsWord(file))
        {
            return InputFormat.Word;
        }

        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        RefuseOtherFormats(file, text);
        switch (file.Extension)
        {
            case ".json" or ".csljson":
                return InputFormat.CslJson;
            case ".jsonl" or ".ndjson":
                return InputFormat.Jsonl;
            case ".txt" or ".md" or ".markdown" or ".html" or ".htm" or ".xhtml":
                return InputFormat.List;
        }

        return IsJson(text) ? IsJsonLine(text) ? InputFormat.Jsonl : InputFormat.CslJson : InputFormat.List;
    }

    /// <summary>Whether a file is a Word document, or a container of another kind, which its reader refuses.</summary>
    /// <exception cref="UserErrorException">The file is of another kind that is no text.</exception>
    public static bool IsWord(InputFile file)
    {
        var start = file.Peek(PeekSize);
        RefuseBinary(file, start);
        return WordPackage.IsZip(start);
    }

    // "[1] Koinig H" is a list; "[{" and "[]" are JSON.
    private static bool IsJson(string text) => text switch
    {
        ['{', .. var rest] => rest.TrimStart() is ['"' or '}', ..],
        ['[', .. var rest] => rest.TrimStart() is ['{' or ']', ..],
        _ => false,
    };

    private static bool IsJsonLine(string text) =>
        text[0] == '{' && text.IndexOf('\n') is var end
            && (end < 0 ? text : text[..end]).Contains("\"text\"", StringComparison.Ordinal);

    private static void RefuseBinary(InputFile file, ReadOnlySpan<byte> start)
    {
        var kind = start switch
        {
            _ when start.StartsWith("%PDF-"u8) => "a PDF file",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Word document, or one with a password",
            [0x1F, 0x8B, ..] => "a gzip archive",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', ..]
                when start.Contains((byte)0) => "a program",
            _ when start.StartsWith(@"{\rtf"u8) => "an RTF document",
            _ => null,
        };
        if (kind is not null)
        {
            throw new UserErrorException(
                $"{file.Name}: this is {kind}; copy its reference list as text and pass that.");
        }
    }

    private static void RefuseOtherFormats(InputFile file, string text)
    {
        var kind = file.Extension switch
        {
            ".bib" => "BibTeX",
            ".ris" => "RIS",
            ".enw" => "EndNote",
            ".nbib" => "PubMed (nbib)",
            _ when text.StartsWith("TY  - ", StringComparison.Ordinal) => "RIS",
            _ when text.StartsWith('@') && text.IndexOf('{') is > 3 and < 20 => "BibTeX",
            _ => null,
        };
        if (kind is not null)
        {
            throw new UserErrorException(
                $"{file.Name}: this is {kind}, which refkit does not read yet; text and CSL-JSON it does.");
        }
    }
}
