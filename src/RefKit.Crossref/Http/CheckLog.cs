namespace RefKit.Crossref.Http;

/// <summary>What happened while one reference was checked.</summary>
internal sealed class CheckLog
{
    public int Attempts { get; set; }

    public CheckFailure? LastFailure { get; set; }
}
