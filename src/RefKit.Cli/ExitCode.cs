namespace RefKit.Cli;

/// <summary>What the process tells its caller. Documented in the README and in <c>refkit --help</c>.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read, written and found in order.</summary>
    public const int Fine = 0;

    /// <summary>The work was done and something was found: a DOI that is not registered, a mismatch, a retraction, an
    /// entry that differs from its manual.</summary>
    public const int Findings = 1;

    /// <summary>The input could not be read, or the command line is wrong.</summary>
    public const int BadInput = 2;

    /// <summary>References could not be checked: no network, or the service does not answer.</summary>
    public const int NotChecked = 3;

    /// <summary>A mistake in the program itself (EX_SOFTWARE of sysexits).</summary>
    public const int InternalError = 70;

    /// <summary>The results could not be written, as on a full disk (EX_IOERR of sysexits).</summary>
    public const int OutputFailed = 74;

    /// <summary>The user stopped the run (128 + SIGINT, as shells do).</summary>
    public const int Cancelled = 130;
}
