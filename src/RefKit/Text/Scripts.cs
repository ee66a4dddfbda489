namespace RefKit.Text;

/// <summary>Tells scripts apart where that changes how names and titles are written.</summary>
internal static class Scripts
{
    /// <summary>Whether the text has a letter or digit of a script that parts words by spaces, puts given names first
    /// and has italics: all but those of China, Japan and Korea, and some of South and South-East Asia.</summary>
    public static bool HasSpacedScript(string? text)
    {
        if (text is null)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (IsSpacedScript(c))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSpacedScript(char c) => c is '-'
        || (char.IsLetterOrDigit(c) && (c < '\u0700'
            || c is (>= '\u0E01' and <= '\u0E5B') or (>= '\u1E00' and <= '\u1FFF')));
}
