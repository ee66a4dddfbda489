using System.Net.Sockets;

namespace RefKit.Crossref.Http;

/// <summary>Tells from what a request threw why it failed.</summary>
internal static class ConnectionFailure
{
    public static Attempt From(Exception exception, string host)
    {
        var request = Find<HttpRequestException>(exception);
        var socket = Find<SocketException>(exception);
        if (Find<InvalidDataException>(exception) is not null)
        {
            return Attempt.Passing(new CheckFailure(
                FailureKind.UnreadableAnswer, $"The answer of {host} could not be unpacked."));
        }

        if (socket is
            {
                SocketErrorCode: SocketError.NetworkUnreachable or SocketError.HostUnreachable
            or SocketError.NetworkDown or SocketError.HostDown
            })
        {
            return Attempt.Passing(NoConnection(FailureKind.NoNetwork, $"There is no way to {host}."));
        }

        return request?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => Attempt.Passing(NoConnection(
                FailureKind.NameNotResolved, $"The name {host} could not be resolved; is there a network?")),
            HttpRequestError.SecureConnectionError => Attempt.Final(new CheckFailure(
                FailureKind.SecureConnectionFailed, $"No secure connection to {host} could be made.")),
            HttpRequestError.ProxyTunnelError => Attempt.Final(new CheckFailure(
                FailureKind.Blocked, $"The proxy did not let the request through to {host}.")),
            HttpRequestError.ConnectionError => Attempt.Passing(NoConnection(
                FailureKind.ConnectionFailed, $"The connection to {host} was refused or lost.")),
            HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => Attempt.Passing(
                new CheckFailure(FailureKind.UnreadableAnswer, $"What {host} sent is not HTTP.")),
            _ => Attempt.Passing(new CheckFailure(
                FailureKind.ConnectionFailed, $"The connection to {host} broke before the answer was complete.")),
        };
    }

    /// <summary>No connection within the time for connecting.</summary>
    public static Attempt ConnectTimeout(string host) => Attempt.Passing(NoConnection(
        FailureKind.NoNetwork, $"{host} did not take a connection in time."));

    private static CheckFailure NoConnection(FailureKind kind, string message) =>
        new(kind, message) { HasNoConnection = true };

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found)
            {
                return found;
            }
        }

        return null;
    }
}
