namespace RefKit.Training.Evaluation;

/// <summary>How many fields of a label, or of the references of a source, were found.</summary>
internal sealed class FieldScore
{
    /// <summary>Fields found that are right.</summary>
    public int Right { get; set; }

    /// <summary>Fields in the labelled data.</summary>
    public int Gold { get; set; }

    /// <summary>Fields found.</summary>
    public int Found { get; set; }

    /// <summary>References; 0 for a label.</summary>
    public int References { get; set; }

    /// <summary>References without any error; 0 for a label.</summary>
    public int WhollyRight { get; set; }

    public double Precision => Share(Right, Found);

    public double Recall => Share(Right, Gold);

    public double F1 => Share(2 * Right, Gold + Found);

    public double WhollyRightShare => Share(WhollyRight, References);

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}
