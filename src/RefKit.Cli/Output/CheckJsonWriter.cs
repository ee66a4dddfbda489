using System.Text.Json;
using RefKit.Crossref;
using RefKit.Markup;

namespace RefKit.Cli.Output;

/// <summary>A JSON array with one object a reference, for machines.</summary>
internal sealed class CheckJsonWriter : CheckWriter
{
    private readonly TextWriter _output;
    private readonly TextWriterStream _stream;
    private readonly Utf8JsonWriter _writer;

    public CheckJsonWriter(TextWriter output)
    {
        _output = output;
        _stream = new TextWriterStream(output);
        _writer = new Utf8JsonWriter(_stream, JsonOutput.Indented);
        _writer.WriteStartArray();
    }

    public override void Write(VerificationResult result, FormattedText entry)
    {
        _writer.WriteStartObject();
        WriteGiven("id", result.Reference.Id);
        _writer.WriteString("verdict", NameOf(result.Verdict));
        WriteGiven("doi", result.Doi?.Value);
        _writer.WriteString("text", entry.ToString());
        _writer.WriteString("message", result.ToString());
        WriteMismatches(result);
        WriteNotices("retractions", result.Retractions);
        WriteNotices("notices", result.OtherNotices);
        WriteGiven("agency", result.Agency);
        if (result.Failure is { } failure)
        {
            _writer.WriteString("failure", CamelCase(failure.Kind.ToString()));
        }

        _writer.WriteEndObject();
        _writer.Flush();
    }

    public override void Dispose()
    {
        _writer.WriteEndArray();
        _writer.Dispose();
        _stream.Dispose();
        _output.Write('\n');
        base.Dispose();
    }

    private static string NameOf(Verdict verdict) => CamelCase(verdict.ToString());

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void WriteGiven(string name, string? value)
    {
        if (value is not null)
        {
            _writer.WriteString(name, value);
        }
    }

    private void WriteMismatches(VerificationResult result)
    {
        if (result.Mismatches.IsEmpty)
        {
            return;
        }

        _writer.WriteStartArray("mismatches");
        foreach (var mismatch in result.Mismatches)
        {
            _writer.WriteStartObject();
            _writer.WriteString("field", mismatch.Field.ToString());
            _writer.WriteString("stated", mismatch.Stated);
            _writer.WriteString("registered", mismatch.Registered);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    private void WriteNotices(string name, IReadOnlyCollection<UpdateNotice> notices)
    {
        if (notices.Count == 0)
        {
            return;
        }

        _writer.WriteStartArray(name);
        foreach (var notice in notices)
        {
            _writer.WriteStartObject();
            _writer.WriteString("type", notice.Label);
            WriteGiven("doi", notice.Doi?.Value);
            WriteGiven("date", notice.Date?.ToEdtf());
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }
}
