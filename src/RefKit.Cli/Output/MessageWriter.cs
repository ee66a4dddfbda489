using System.Text;

namespace RefKit.Cli.Output;

/// <summary>Passes whole lines on as messages; after cancelling it stops whoever writes.</summary>
internal sealed class MessageWriter(Messages? messages, CancellationToken cancellationToken) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (value != '\n')
        {
            _line.Append(value);
            return;
        }

        messages?.Note(_line.ToString().TrimEnd('\r'));
        _line.Clear();
    }
}
