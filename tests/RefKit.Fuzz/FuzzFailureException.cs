namespace RefKit.Fuzz;

/// <summary>A case broke a promise of the library: the message says which, and shows the input.</summary>
internal sealed class FuzzFailureException(string message, Exception? inner = null) : Exception(message, inner);
