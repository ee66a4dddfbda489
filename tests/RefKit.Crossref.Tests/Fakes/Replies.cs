using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RefKit.Crossref.Tests.Fakes;

/// <summary>The answers that Crossref, and what stands between, give.</summary>
internal static class Replies
{
    public static Answer NotFound { get; } = Text(404, "Resource not found.", "application/json");

    public static Answer Reset { get; } = static context =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    public static Answer Json(string body, int status = 200) => Text(status, body, "application/json");

    public static Answer Text(int status, string body, string contentType) =>
        Bytes(status, Encoding.UTF8.GetBytes(body), contentType);

    public static Answer Bytes(int status, byte[] body, string contentType) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    };

    public static Answer Status(int status) => Text(status, "", "text/plain");

    public static Answer Redirect(int status, string location) => With(Status(status), "Location", location);

    public static Answer Gzip(string body, int drop = 0) => async context =>
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(body));
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await Bytes(200, packed.ToArray()[..^drop], "application/json")(context);
    };

    /// <summary>Promises the whole body, sends half and hangs up.</summary>
    public static Answer HalfThenReset(string body) => async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.WriteAsync(body[..(body.Length / 2)], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    };

    /// <summary>Runs something, then never answers.</summary>
    public static Answer Never(Action then) => async context =>
    {
        then();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(
            static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    };

    public static Answer With(Answer answer, params string[] namesAndValues) => context =>
    {
        for (var i = 0; i < namesAndValues.Length; i += 2)
        {
            context.Response.Headers[namesAndValues[i]] = namesAndValues[i + 1];
        }

        return answer(context);
    };
}
