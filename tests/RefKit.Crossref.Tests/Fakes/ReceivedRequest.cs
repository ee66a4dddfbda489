namespace RefKit.Crossref.Tests.Fakes;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(
    string RawTarget, IReadOnlyDictionary<string, string> Headers, TimeSpan At)
{
    public string RawPath => RawTarget.Split('?')[0];
}
