namespace RefKit.Csl.Rendering;

/// <summary>One value of a number variable, with the label that stands before it and what joins it to the next.</summary>
internal sealed class NumberPart(string label, string labelSuffix, string particle, string value, string joiner)
{
    /// <summary>The abbreviation that says what is counted, such as "vol."; empty where the variable alone does.</summary>
    public string Label { get; } = label;

    /// <summary>The spaces written behind the label.</summary>
    public string LabelSuffix { get; } = labelSuffix;

    /// <summary>Letters before the number: the "A" of "A12".</summary>
    public string Particle { get; set; } = particle;

    public string Value { get; set; } = value;

    /// <summary>What stands between this value and the next.</summary>
    public string Joiner { get; set; } = joiner;

    /// <summary>Whether the label was written in the field and is not the one that the style prints.</summary>
    public bool IsLabelShown { get; set; }

    public bool IsNumeric { get; set; }

    public bool IsPlural { get; set; }

    /// <summary>Whether the value is a number to calculate with, in digits or Roman.</summary>
    public bool IsNumber { get; set; }
}
