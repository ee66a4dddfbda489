using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RefKit.Cli.Word;

/// <summary>
/// The parts of a Word document (.docx) that hold its text. Only those are unpacked, and no more of them than
/// <see cref="MaxPart"/>; what is written again has all other parts as they were.
/// </summary>
internal sealed class WordPackage
{
    /// <summary>The most bytes of one part; the text of a long book has a few million.</summary>
    private const long MaxPart = 1 << 26;

    /// <summary>The most bytes of all parts together, pictures and all, where they are copied.</summary>
    private const long MaxTotal = 1L << 30;

    private const int MaxParts = 20_000;

    private readonly byte[] _bytes;
    private readonly string _name;
    private readonly string _mainPart;

    private WordPackage(byte[] bytes, string name, string mainPart, XDocument main)
    {
        _bytes = bytes;
        _name = name;
        _mainPart = mainPart;
        Main = main;
    }

    /// <summary>The part with the body of the document.</summary>
    public XDocument Main { get; }

    /// <summary>The root of the part with the styles; null without one.</summary>
    public XElement? Styles { get; private init; }

    /// <summary>The roots of the parts with footnotes and endnotes.</summary>
    public IReadOnlyList<XElement> Notes { get; private init; } = [];

    /// <summary>Whether bytes begin as a ZIP container does.</summary>
    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Unpacks a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What messages call it by.</param>
    /// <exception cref="UserErrorException">It is no Word document, is damaged, or too large.</exception>
    public static WordPackage Open(byte[] bytes, string name) => Guard(name, () =>
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MaxParts)
        {
            throw TooLarge(name);
        }

        if (TargetsOf(zip, name, "").FirstOrDefault(static x => x.Type == "officeDocument").Path is not { } mainPart
            || Load(zip, name, mainPart) is not { Root: { Name.LocalName: "document" } root } main
            || root.Child("body") is null)
        {
            throw new UserErrorException($"{name}: this is a ZIP container, but no Word document (.docx); copy its "
                + "reference list as text and pass that.");
        }

        var targets = TargetsOf(zip, name, mainPart);
        return new WordPackage(bytes, name, mainPart, main)
        {
            Styles = targets.Where(static x => x.Type == "styles")
                .Select(x => Load(zip, name, x.Path)?.Root).FirstOrDefault(),
            Notes =
            [
                .. targets.Where(static x => x.Type is "footnotes" or "endnotes")
                    .Select(x => Load(zip, name, x.Path)?.Root).OfType<XElement>(),
            ],
        };
    });

    /// <summary>Writes the document with its body as it is now.</summary>
    /// <exception cref="UserErrorException">A part is damaged, or all are too large.</exception>
    public void Save(Stream output) => Guard(_name, () =>
    {
        using var source = new ZipArchive(new MemoryStream(_bytes, writable: false), ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var left = MaxTotal;
        foreach (var part in source.Entries)
        {
            var copy = target.CreateEntry(part.FullName);
            copy.LastWriteTime = part.LastWriteTime;
            using var stream = copy.Open();
            if (IsSame(part.FullName, _mainPart))
            {
                using var writer = XmlWriter.Create(stream, new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    NewLineHandling = NewLineHandling.Entitize,
                });
                Main.Save(writer);
                continue;
            }

            using var content = part.Open();
            left = Copy(content, stream, left, _name);
        }

        return true;
    });

    private static T Guard<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException
            or IOException or ArgumentException)
        {
            throw new UserErrorException(
                $"{name}: this Word document is damaged or encrypted and cannot be read: {broken.Message}");
        }
    }

    // The relations of a part, or of the whole with "": their kinds and the parts they lead to.
    private static List<(string Type, string Path)> TargetsOf(ZipArchive zip, string name, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new List<(string, string)>();
        var relations = Load(zip, name, $"{part[..slash]}_rels/{part[slash..]}.rels")?.Root;
        foreach (var relation in relations?.Elements() ?? [])
        {
            if (relation.Attribute("Type")?.Value is { } type && relation.Attribute("Target")?.Value is { } target
                && relation.Attribute("TargetMode")?.Value != "External")
            {
                var path = target.StartsWith('/') ? target[1..] : part[..slash] + target;
                found.Add((type[(type.LastIndexOf('/') + 1)..], path));
            }
        }

        return found;
    }

    private static XDocument? Load(ZipArchive zip, string name, string path)
    {
        if (zip.Entries.FirstOrDefault(part => IsSame(part.FullName, path)) is not { } part)
        {
            return null;
        }

        using var content = part.Open();
        using var bytes = new MemoryStream();
        Copy(content, bytes, MaxPart, name);
        bytes.Position = 0;
        return WordXml.Load(bytes, MaxPart);
    }

    // What a container says of its sizes may be wrong: what comes out is counted.
    private static long Copy(Stream from, Stream to, long left, string name)
    {
        var buffer = new byte[1 << 16];
        int count;
        while ((count = from.Read(buffer, 0, buffer.Length)) > 0)
        {
            left -= count;
            if (left < 0)
            {
                throw TooLarge(name);
            }

            to.Write(buffer, 0, count);
        }

        return left;
    }

    private static UserErrorException TooLarge(string name) => new(
        $"{name}: this Word document is too large when unpacked; copy its reference list as text and pass that.");

    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
