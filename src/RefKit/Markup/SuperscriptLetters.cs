namespace RefKit.Markup;

/// <summary>Characters that are superscripts by themselves, such as those of ordinals in terms ("1ʳᵉ"). Many fonts lack
/// them; markup with the plain letter looks the same everywhere.</summary>
internal static class SuperscriptLetters
{
    public static bool TryGetBase(char c, out char letter)
    {
        letter = c switch
        {
            'ª' or 'ᵃ' => 'a',
            'ᵇ' => 'b',
            'ᵈ' => 'd',
            'ᵉ' => 'e',
            'ᵍ' => 'g',
            'ʰ' => 'h',
            'ⁱ' => 'i',
            'ʲ' => 'j',
            'ᵏ' => 'k',
            'ˡ' => 'l',
            'ᵐ' => 'm',
            'ⁿ' => 'n',
            'º' or 'ᵒ' => 'o',
            'ᵖ' => 'p',
            'ʳ' => 'r',
            'ˢ' => 's',
            'ᵗ' => 't',
            'ᵘ' => 'u',
            'ᵛ' => 'v',
            'ʷ' => 'w',
            'ˣ' => 'x',
            'ʸ' => 'y',
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            '⁰' => '0',
            >= '⁴' and <= '⁹' => (char)('4' + (c - '⁴')),
            _ => '\0',
        };
        return letter != '\0';
    }
}
