using System.Text.Json;

namespace RefKit.Crossref.Http;

/// <summary>What one request came to: the answer's JSON, "not found", or a failure.</summary>
internal sealed record Attempt
{
    /// <summary>The answer; the reader disposes of it. Null for "not found" and for a failure.</summary>
    public JsonDocument? Answer { get; private init; }

    public CheckFailure? Failure { get; private init; }

    /// <summary>Whether the failure may pass.</summary>
    public bool MayPass { get; private init; }

    public bool IsNotFound => Answer is null && Failure is null;

    public static Attempt NotFound { get; } = new();

    public static Attempt Answered(JsonDocument answer) => new() { Answer = answer };

    public static Attempt Passing(CheckFailure failure) => new() { Failure = failure, MayPass = true };

    public static Attempt Final(CheckFailure failure) => new() { Failure = failure };
}
