namespace RefKit.Parsing.Fields;

/// <summary>The parts of one end of a date while it is read; 0 means not given.</summary>
internal struct DateParts
{
    public int Year;
    public int Month;
    public int Day;
    public Season Season;
    public string? YearSuffix;

    public readonly bool IsEmpty => Year == 0 && Month == 0 && Day == 0 && Season == Season.None;

    /// <summary>The date; without the day or month that do not exist. False without a year.</summary>
    public readonly bool TryBuild(DateQualification qualification, out PartialDate date)
    {
        date = default;
        if (Year == 0)
        {
            return false;
        }

        if (Season != Season.None && Month == 0)
        {
            date = PartialDate.Of(Year, Season);
        }
        else if (!PartialDate.TryCreate(Year, Month, Month == 0 ? 0 : Day, out date)
            && !PartialDate.TryCreate(Year, Month, 0, out date)
            && !PartialDate.TryCreate(Year, 0, 0, out date))
        {
            return false;
        }

        date = date.With(qualification);
        return true;
    }
}
