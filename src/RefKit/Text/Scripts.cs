namespace RefKit.Text;

/// <summary>Tells scripts apart where that changes how names are written.</summary>
internal static class Scripts
{
    /// <summary>Whether the text has a letter of a script that parts words by spaces and puts given names first:
    /// Latin, Greek, Cyrillic, and others west of India. Chinese, Japanese and Korean names have none.</summary>
    public static bool HasSpacedScript(string? text)
    {
        if (text is null)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsLetter(c) && c < 0x0900)
            {
                return true;
            }

            if (char.IsLetter(c) && c is >= '\u1E00' and <= '\u1FFF')
            {
                return true;
            }
        }

        return false;
    }
}
