namespace RefKit.Parsing.Fields;

/// <summary>One end of a range, and what parts it from the end before.</summary>
internal readonly record struct DateEnd(DateParts Parts, DateJoin Join, bool IsOpen);
