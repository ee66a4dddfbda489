using System.Net;
using System.Text;
using System.Text.Json;

namespace RefKit.Crossref.Http;

/// <summary>Tells from status and body what an answer means. The content type says little: Crossref's plain-text 404 is
/// often labelled JSON.</summary>
internal static class AnswerClassifier
{
    private const string NotFoundText = "Resource not found";

    public static Attempt Classify(HttpStatusCode status, ReadOnlyMemory<byte> body, string host)
    {
        var text = WithoutByteOrderMark(body.Span).TrimStart(" \t\r\n"u8);
        return status == HttpStatusCode.NotFound
            ? ClassifyNotFound(text, host)
            : ClassifyOk(text, body[(body.Length - text.Length)..], host);
    }

    /// <summary>An answer with a status other than 200 and 404.</summary>
    public static Attempt ClassifyStatus(HttpStatusCode status, string host)
    {
        var code = (int)status;
        CheckFailure Failure(FailureKind kind, string message) => new(kind, message) { StatusCode = code };
        return code switch
        {
            408 => Attempt.Passing(Failure(FailureKind.ServiceError, $"{host} waited too long for the request (408).")),
            429 => Attempt.Passing(Failure(FailureKind.RateLimited, $"{host} asks to send fewer requests (429).")),
            401 or 403 or 407 or 451 or 511 => Attempt.Final(
                Failure(FailureKind.Blocked, $"The request to {host} was blocked ({code}).")),
            501 or 505 => Attempt.Final(Failure(FailureKind.ServiceError, $"{host} failed ({code}).")),
            >= 500 => Attempt.Passing(Failure(FailureKind.ServiceError, $"{host} failed ({code}).")),
            >= 400 => Attempt.Final(Failure(FailureKind.RequestRefused, $"{host} refused the request ({code}).")),
            _ => Attempt.Final(Failure(FailureKind.UnreadableAnswer, $"{host} answered with status {code}.")),
        };
    }

    private static Attempt ClassifyOk(ReadOnlySpan<byte> text, ReadOnlyMemory<byte> bytes, string host)
    {
        if (text.StartsWith("<"u8))
        {
            return WebPage(200, host);
        }

        try
        {
            return Attempt.Answered(JsonDocument.Parse(bytes));
        }
        catch (JsonException)
        {
            return Attempt.Passing(new CheckFailure(
                FailureKind.UnreadableAnswer,
                text.IsEmpty ? $"The answer of {host} is empty." : $"The answer of {host} is not valid JSON.")
            {
                StatusCode = 200,
            });
        }
    }

    // Anybody between here and Crossref can answer 404; only Crossref's own words count.
    private static Attempt ClassifyNotFound(ReadOnlySpan<byte> text, string host)
    {
        if (text.StartsWith("<"u8))
        {
            return WebPage(404, host);
        }

        var words = Encoding.UTF8.GetString(text[..Math.Min(text.Length, 200)]).Trim(' ', '"', '\r', '\n');
        return words.StartsWith(NotFoundText, StringComparison.OrdinalIgnoreCase) || IsFailureEnvelope(text)
            ? Attempt.NotFound
            : Attempt.Final(new CheckFailure(
                FailureKind.UnreadableAnswer, $"{host} answered 404, but not in Crossref's words.")
            {
                StatusCode = 404,
            });
    }

    private static bool IsFailureEnvelope(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            return JsonDocument.TryParseValue(ref reader, out var document) && Has(document);
        }
        catch (JsonException)
        {
            return false;
        }

        static bool Has(JsonDocument document)
        {
            using (document)
            {
                return document.RootElement is { ValueKind: JsonValueKind.Object } root
                    && root.TryGetProperty("message-type"u8, out var type)
                    && type.ValueKind == JsonValueKind.String && type.ValueEquals("resource-failure"u8);
            }
        }
    }

    private static Attempt WebPage(int status, string host) => Attempt.Final(new CheckFailure(
        FailureKind.Blocked, $"Instead of an answer of {host} a web page came, as log-in pages of networks do.")
    {
        StatusCode = status,
    });

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
