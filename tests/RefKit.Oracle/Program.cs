using System.IO.Compression;
using System.Text.Json;
using RefKit;
using RefKit.Csl;
using RefKit.Formats.CslJson;
using RefKit.Oracle;

// Renders each record of an expected file and writes what RefKit prints, in the same format, to standard output.
var arguments = OracleArguments.Parse(args);
if (arguments is null)
{
    Console.Error.WriteLine(
        "usage: RefKit.Oracle EXPECTED.jsonl[.gz] --styles DIR_OR_TARGZ --locales DIR --items FILE --scenario FILE [--only STYLE,STYLE]");
    return 2;
}

using var itemStream = File.OpenRead(arguments.Items);
var items = CslJsonReader.Read(itemStream).References
    .Where(static reference => reference.Id is not null)
    .ToDictionary(static reference => reference.Id!, StringComparer.Ordinal);
var renderer = new OracleRenderer(
    items, ScenarioReader.Read(arguments.Scenario), CslLocaleSource.FromDirectory(arguments.Locales));
var styles = new StyleStore(arguments.Styles);

using var file = File.OpenRead(arguments.Expected);
using Stream content = arguments.Expected.EndsWith(".gz", StringComparison.Ordinal)
    ? new GZipStream(file, CompressionMode.Decompress)
    : file;
using var reader = new StreamReader(content);
using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
var failures = 0;
while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
{
    if (string.IsNullOrWhiteSpace(line))
    {
        continue;
    }

    var record = OracleRecord.Read(line);
    if (arguments.Only.Count > 0 && !arguments.Only.Contains(record.Style))
    {
        continue;
    }

    try
    {
        await output.WriteLineAsync(renderer.Render(record, styles.Load)).ConfigureAwait(false);
    }
    catch (Exception exception) when (exception is CslStyleException or IOException or InvalidOperationException
        or ArgumentException or NullReferenceException or IndexOutOfRangeException)
    {
        // One style that fails must not hide the others; the record says what went wrong.
        failures++;
        await Console.Error.WriteLineAsync($"{record.Style}: {exception.Message}").ConfigureAwait(false);
        await output.WriteLineAsync(
            $"{{\"style\":\"{JsonEncodedText.Encode(record.Style)}\",\"locale\":\"{record.Locale}\",\"error\":\"{JsonEncodedText.Encode(exception.Message)}\"}}")
            .ConfigureAwait(false);
    }
}

return failures == 0 ? 0 : 1;
