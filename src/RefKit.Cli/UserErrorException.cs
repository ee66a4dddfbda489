namespace RefKit.Cli;

/// <summary>Something in the input or the command line that only the user can mend. Printed as one line; exit code
/// 2.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
