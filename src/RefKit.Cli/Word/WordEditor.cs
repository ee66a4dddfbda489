using System.Collections.Immutable;
using System.Net;
using System.Xml.Linq;
using RefKit.Linting;

namespace RefKit.Cli.Word;

/// <summary>
/// Makes the edits of a text in the runs of a Word document. What is put in has the formatting of the character before
/// it, what replaces others that of the first of them; italics part a run. All else stays as it was.
/// </summary>
internal sealed class WordEditor
{
    private readonly WordText _text;
    private readonly Dictionary<XElement, WordSlots> _slots = new(ReferenceEqualityComparer.Instance);

    private WordEditor(WordText text) => _text = text;

    /// <summary>Makes edits, in the order of their places.</summary>
    /// <returns>How many were made; an edit that touches what is no text is left out.</returns>
    public static int Apply(WordText text, ImmutableArray<ScriptEdit> edits)
    {
        var editor = new WordEditor(text);
        var count = 0;
        ScriptEdit? opening = null;
        foreach (var edit in edits)
        {
            // What is put in is escaped: only italics come, and go, as tags, two for a place.
            if (editor.TagOf(edit) is null)
            {
                count += editor.Change(edit) ? 1 : 0;
            }
            else if (opening is { } open)
            {
                count += editor.SetItalic(open.Start + open.Length, edit.Start, editor.TagOf(open) == "<i>") ? 2 : 0;
                opening = null;
            }
            else
            {
                opening = edit;
            }
        }

        foreach (var (element, slots) in editor._slots)
        {
            slots.WriteTo(element);
        }

        return count;
    }

    // What an edit does to what follows: a tag that goes does what its opposite does that comes.
    private string? TagOf(ScriptEdit edit) => edit switch
    {
        { Length: 0, NewText: "<i>" or "</i>" } => edit.NewText,
        { Length: > 0, NewText: "" } => _text.Html.AsSpan(edit.Start, edit.Length) switch
        {
            "<i>" => "</i>",
            "</i>" => "<i>",
            _ => null,
        },
        _ => null,
    };

    private bool Change(ScriptEdit edit) => edit.Length == 0
        ? Insert(edit.Start, WebUtility.HtmlDecode(edit.NewText))
        : Replace(edit.Start, edit.Start + edit.Length, WebUtility.HtmlDecode(edit.NewText));

    private bool Insert(int position, string newText)
    {
        var next = _text.FirstBehind(position);
        if (next > 0 && _text.Chars[next - 1] is { Text: not null } before && before.End == position)
        {
            SlotsOf(before).Append(before.Offset, newText);
            return true;
        }

        if (next < _text.Chars.Count && _text.Chars[next] is { Text: not null } after && after.Start == position)
        {
            SlotsOf(after).Prepend(after.Offset, newText);
            return true;
        }

        return false;
    }

    private bool Replace(int start, int end, string newText)
    {
        var chars = Between(start, end);
        if (chars.Count == 0 || chars.Exists(static x => x.Text is null))
        {
            return false;
        }

        for (var i = 0; i < chars.Count; i++)
        {
            SlotsOf(chars[i]).Set(chars[i].Offset, i == 0 ? newText : "");
        }

        return true;
    }

    private bool SetItalic(int start, int end, bool isItalic)
    {
        var chars = Between(start, end).FindAll(static x => x.Text is not null);
        chars.ForEach(x => SlotsOf(x).SetItalic(x.Offset, isItalic));
        return chars.Count > 0;
    }

    private List<WordChar> Between(int start, int end)
    {
        var found = new List<WordChar>();
        for (var i = _text.FirstBehind(start); i < _text.Chars.Count && _text.Chars[i].Start < end; i++)
        {
            found.Add(_text.Chars[i]);
        }

        return found;
    }

    private WordSlots SlotsOf(WordChar character)
    {
        if (!_slots.TryGetValue(character.Text!, out var slots))
        {
            slots = new WordSlots(character.Text!);
            _slots.Add(character.Text!, slots);
        }

        return slots;
    }
}
