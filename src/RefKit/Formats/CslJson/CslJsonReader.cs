using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace RefKit.Formats.CslJson;

/// <summary>
/// Reads CSL-JSON (the citation-style-language/schema's <c>csl-data.json</c>, version 1.0.2): an array of items, one item, or an object
/// with an <c>items</c> array. Nothing is lost: what no variable can hold is kept as <see cref="ExtraField"/>, and values
/// written in an unusual way come out of <see cref="CslJsonWriter"/> as they came in. Comments and trailing commas are
/// read over. Bad data gives diagnostics with the line of the item; broken JSON ends the reading with an error that
/// names line and column. Nesting deeper than 64 levels and single items of more than 256 MB are errors. Thread-safe.
/// </summary>
/// <remarks>
/// Diagnostic codes: CSLJSON001 broken JSON; 002 not an item; 003 unknown type; 004 a value of the wrong kind, kept as extra
/// field; 005 a date that is none, kept as literal or extra field; 006 an item without id; 007 input without JSON;
/// 008 an item too large; 009 a member given twice; 010 invalid Unicode replaced.
/// </remarks>
public static class CslJsonReader
{
    /// <summary>Reads a whole text.</summary>
    public static ReadResult Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json), writable: false);
        return Read(stream);
    }

    /// <summary>Reads a whole stream of UTF-8 (with or without byte-order mark) or UTF-16 (with one).</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static ReadResult Read(Stream stream)
    {
        var references = ImmutableArray.CreateBuilder<Reference>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var item in ReadItems(stream))
        {
            if (item.Reference is not null)
            {
                references.Add(item.Reference);
            }

            diagnostics.AddRange(item.Diagnostics);
        }

        return new ReadResult(references.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Reads item by item, holding one at a time, so that an array of any size takes bounded memory.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static IEnumerable<CslJsonItem> ReadItems(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Iterate(stream);

        static IEnumerable<CslJsonItem> Iterate(Stream stream)
        {
            using var scanner = new CslJsonScanner();
            while (scanner.State != CslJsonScannerState.Finished)
            {
                if (scanner.State == CslJsonScannerState.NeedsData)
                {
                    scanner.Fed(stream.Read(scanner.FreeSpace().Span));
                }

                foreach (var item in scanner.Take())
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Reads item by item without blocking; memory as for <see cref="ReadItems"/>.</summary>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async IAsyncEnumerable<CslJsonItem> ReadItemsAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var scanner = new CslJsonScanner();
        while (scanner.State != CslJsonScannerState.Finished)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (scanner.State == CslJsonScannerState.NeedsData)
            {
                scanner.Fed(await stream.ReadAsync(scanner.FreeSpace(), cancellationToken).ConfigureAwait(false));
            }

            foreach (var item in scanner.Take())
            {
                yield return item;
            }
        }
    }
}
