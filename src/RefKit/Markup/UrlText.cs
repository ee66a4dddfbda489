using System.Buffers;
using System.Text;

namespace RefKit.Markup;

/// <summary>Writes URLs in the ASCII characters that no format reads as markup; everything else is
/// percent-encoded.</summary>
internal static class UrlText
{
    // RFC 3986, unreserved and reserved characters and the percent sign, without quotes and "~".
    private static readonly SearchValues<char> Kept = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._:/?#[]@!$&()*+,;=%");

    /// <summary>The URL with all other characters percent-encoded as UTF-8. Control characters and lone surrogates are
    /// dropped.</summary>
    public static string Encode(string url)
    {
        if (!url.AsSpan().ContainsAnyExcept(Kept))
        {
            return url;
        }

        var encoded = new StringBuilder(url.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < url.Length; i++)
        {
            if (Kept.Contains(url[i]))
            {
                encoded.Append(url[i]);
            }
            else if (!char.IsControl(url[i]) && Rune.TryGetRuneAt(url, i, out var rune))
            {
                foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    encoded.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                }

                i += rune.Utf16SequenceLength - 1;
            }
        }

        return encoded.ToString();
    }
}
