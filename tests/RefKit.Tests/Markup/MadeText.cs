using FsCheck;
using FsCheck.Fluent;
using RefKit.Markup;

namespace RefKit.Tests.Markup;

/// <summary>Makes formatted texts: by hand, and at random with styles, links and blocks nested in every way.</summary>
internal static class MadeText
{
    private static readonly string[] Pieces =
    [
        "a", "Zoë", " ", "  ", "\\", "{", "}", "$", "%", "&", "#", "_", "^", "~", "[", "]", "<", ">", "|", "\"", "'", "`",
        "-", "--", ",,", "\u00A0", "\u00AD", "\u2011", "\u2009", "–", "’", "ß", "Ł", "日本", "😀", "\uD83D", "\uDE00", "\u0007",
        "\0", "\u0085", "\t", "\n", "\r", "ʳ", "²", "\uFEFF", "\u2028", "\\par", "\\u65?", "*", "#1", "\\input{x}", "<b>",
    ];

    public static Gen<string> Strings { get; } =
        Gen.Elements(Pieces).ListOf(6).Select(static pieces => string.Concat(pieces));

    public static Gen<FormattedText> All { get; } = Gen.Choose(0, 3).SelectMany(static depth => Tree(depth))
        .Select(static write =>
        {
            var builder = new FormattedTextBuilder();
            write(builder);
            return builder.Build();
        });

    public static FormattedText Of(Action<FormattedTextBuilder> write)
    {
        var builder = new FormattedTextBuilder();
        write(builder);
        return builder.Build();
    }

    public static FormattedText Styled(TextStyle style, string text) => Of(builder =>
    {
        builder.StartStyle(style);
        builder.WriteText(text);
        builder.EndStyle(style);
    });

    public static FormattedText Link(string url, string text) => Of(builder =>
    {
        builder.StartLink(url);
        builder.WriteText(text);
        builder.EndLink();
    });

    private static Gen<Action<FormattedTextBuilder>> Tree(int depth)
    {
        var leaf = Strings.Select(static text => (Action<FormattedTextBuilder>)(builder => builder.WriteText(text)));
        if (depth == 0)
        {
            return leaf;
        }

        var styled = Gen.Elements(Enum.GetValues<TextStyle>()).SelectMany(style => Tree(depth - 1).Select(inner =>
            (Action<FormattedTextBuilder>)(builder =>
            {
                builder.StartStyle(style);
                inner(builder);
                builder.EndStyle(style);
            })));
        var linked = Strings.SelectMany(url => Tree(depth - 1).Select(inner => (Action<FormattedTextBuilder>)(builder =>
        {
            builder.StartLink("https://example.org/" + url);
            inner(builder);
            builder.EndLink();
        })));
        return Gen.OneOf(leaf, styled, styled, linked).ListOf(3).Select(static parts =>
            (Action<FormattedTextBuilder>)(builder =>
            {
                foreach (var part in parts)
                {
                    part(builder);
                }
            }));
    }
}
