namespace RefKit.Training.Optimization;

/// <summary>What a teacher says of one text.</summary>
/// <param name="Teacher">The teacher.</param>
/// <param name="Scores">Its scores, [token, column].</param>
/// <param name="Share">How much it counts beside the given labels: 1 where there are none.</param>
internal sealed record Lesson(Teacher Teacher, Half[] Scores, float Share);
