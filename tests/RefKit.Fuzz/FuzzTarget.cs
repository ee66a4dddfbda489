namespace RefKit.Fuzz;

/// <summary>Something that must stand any input.</summary>
internal abstract class FuzzTarget(string name)
{
    public string Name { get; } = name;

    /// <summary>Makes one case out of the random numbers and runs it.</summary>
    /// <returns>A word for what became of the case, for the statistics.</returns>
    /// <exception cref="FuzzFailureException">The case broke a promise.</exception>
    public abstract string Run(Random random);
}
