using FsCheck;
using FsCheck.Fluent;

namespace RefKit.TestSupport;

/// <summary>Checks that a law holds for many made-up values, always the same ones.</summary>
internal static class Laws
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(20261122UL, 7UL);

    public static void Hold<T>(Gen<T> values, Func<T, bool> law, int count = 1_000) =>
        Prop.ForAll(values.ToArbitrary(), law).Check(Config.WithMaxTest(count));
}
