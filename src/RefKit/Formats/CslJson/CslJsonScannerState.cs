namespace RefKit.Formats.CslJson;

/// <summary>What a <see cref="CslJsonScanner"/> waits for.</summary>
internal enum CslJsonScannerState
{
    NeedsData,
    HasItems,
    Finished,
}
