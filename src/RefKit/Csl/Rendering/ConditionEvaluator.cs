using RefKit.Csl.Tree;

namespace RefKit.Csl.Rendering;

/// <summary>Tests the conditions of <c>cs:choose</c> (CSL 1.0.2, Choose).</summary>
internal sealed class ConditionEvaluator(Renderer renderer, NumberRenderer numbers)
{
    public bool Holds(ConditionalBranch branch)
    {
        if (branch.Conditions.IsEmpty)
        {
            return true;
        }

        foreach (var condition in branch.Conditions)
        {
            var holds = Holds(condition);
            if (holds && branch.Match != MatchRule.All)
            {
                return branch.Match == MatchRule.Any;
            }

            if (!holds && branch.Match == MatchRule.All)
            {
                return false;
            }
        }

        return branch.Match != MatchRule.Any;
    }

    private bool Holds(Condition condition)
    {
        var context = renderer.Context;
        switch (condition)
        {
            case VariableCondition variable:
                return renderer.Variables.Has(variable.Variable);
            case TypeCondition type:
                return context.Reference.Type is { } actual && type.Types.Contains(actual);
            case NumericCondition numeric:
                return IsNumeric(numeric.Variable);
            case MentionCondition mention:
                return Mentions(mention);
            case ArticleNumberCondition number:
                return renderer.Variables.Text(number.Variable) is { } pages && ArticleNumberCondition.Holds(pages);
            case UncertainDateCondition date:
                return date.Variable.Kind == VariableKind.Date
                    && context.Reference[(DateVariable)date.Variable.Index] is { IsCirca: true };
            case LocatorCondition locator:
                return context.Item?.Locator is { } place
                    && numbers.LocatorTerm(place) == locator.Locator.ToCslName();
            case PositionCondition position:
                return context.Area == LayoutArea.Citation && IsAt(position.Position);
            case DisambiguateCondition disambiguate:
                renderer.State.DisambiguateTests++;
                return (renderer.State.DisambiguateTests <= context.Disambiguation.Conditions) == disambiguate.Expected;
            default:
                return false;
        }
    }

    private bool Mentions(MentionCondition condition)
    {
        foreach (var variable in condition.Variables)
        {
            if (variable.Kind is VariableKind.Number or VariableKind.Text
                && renderer.Variables.Text(variable) is { } text && condition.Holds(text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumeric(Variable variable) =>
        variable.Kind is VariableKind.Number or VariableKind.Text
        && renderer.Variables.Text(variable) is { } text
        && (variable.Kind == VariableKind.Number
            ? numbers.IsNumeric(variable, text)
            : NumberValue.IsNumericText(text));

    private bool IsAt(CitePosition position)
    {
        renderer.State.Reads |= CiteReads.Position
            | (position is CitePosition.NearNote or CitePosition.FarNote ? CiteReads.NearNote : CiteReads.None);
        var actual = renderer.Context.Position;
        return position switch
        {
            CitePosition.First => actual == CitePosition.First,
            CitePosition.Subsequent => actual != CitePosition.First,
            CitePosition.Ibid => actual is CitePosition.Ibid or CitePosition.IbidWithLocator,
            CitePosition.IbidWithLocator => actual == CitePosition.IbidWithLocator,
            CitePosition.NearNote => renderer.Context.IsNearNote,
            _ => actual != CitePosition.First && !renderer.Context.IsNearNote,
        };
    }
}
