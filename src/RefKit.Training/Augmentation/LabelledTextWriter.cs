using System.Text;
using RefKit.Parsing.Labels;
using RefKit.Training.Data;

namespace RefKit.Training.Augmentation;

/// <summary>Writes text and remembers which part is which field.</summary>
internal sealed class LabelledTextWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<LabelledSpan> _spans = [];

    /// <summary>Whether the text ends with a full stop.</summary>
    public bool HasStop => _text.Length > 0 && _text[^1] == '.';

    /// <summary>Writes text that is no field.</summary>
    public void Add(string text)
    {
        // No style has two full stops or a comma behind a full stop's space; abbreviations bring them about.
        if (_text.Length > 0 && text.Length > 0
            && ((text[0] == '.' && _text[^1] is '.' or '?' or '!' or ',') || (text[0] == ',' && _text[^1] == ',')))
        {
            text = text[1..];
        }

        _text.Append(text);
    }

    /// <summary>Writes a field.</summary>
    public void Add(FieldLabel label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _spans.Add(new LabelledSpan(label, _text.Length, value.Length, 1));
            _text.Append(value);
        }
    }

    /// <summary>What was written, each field trimmed as the data are.</summary>
    public LabelledReference ToReference(string id)
    {
        var text = _text.ToString().TrimEnd();
        var spans = new List<LabelledSpan>();
        foreach (var span in _spans)
        {
            var (start, end) = SpanTrimmer.Trim(text, span.Label, span.Start, Math.Min(span.End, text.Length));
            if (end > start)
            {
                spans.Add(span with { Start = start, Length = end - start });
            }
        }

        return new LabelledReference(id, "made", text, spans, []);
    }
}
