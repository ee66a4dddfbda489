using System.Reflection;
using System.Text;

namespace RefKit.TestSupport;

/// <summary>The public surface of an assembly as text: one line a member, sorted, so that a change shows in a review.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly | BindingFlags.NonPublic;

    /// <summary>Compares the surface with the approved file of the test project; to approve a change, run the tests with
    /// REFKIT_APPROVE=1.</summary>
    public static void AssertApproved(Assembly assembly, string approvedFile)
    {
        var path = Path.Combine(SharedData.RepositoryRoot, approvedFile);
        var actual = Describe(assembly);
        if (Environment.GetEnvironmentVariable("REFKIT_APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"'{approvedFile}' is missing; run the tests with REFKIT_APPROVE=1 to make it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(NameOf(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}");
        }

        var isRecord = type.GetMethod("<Clone>$", Declared) is not null || type.GetMethod("PrintMembers", Declared) is not null;
        return type.GetMembers(Declared).Select(member => Line(member, isRecord)).OfType<string>();
    }

    private static string? Line(MemberInfo member, bool isRecord) => member switch
    {
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsPublic: true, IsSpecialName: false } method when !(isRecord && IsGenerated(method)) =>
            $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}{TypeArguments(method)}({Parameters(method)})",
        MethodInfo { IsPublic: true, IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal)
            && !(isRecord && method.Name is "op_Equality" or "op_Inequality") => $"{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property when property.GetMethod is { IsPublic: true } && property.Name != "EqualityContract" =>
            $"{(property.GetMethod.IsStatic ? "static " : "")}{NameOf(property.PropertyType)} {property.Name}{Indices(property)} {Accessors(property)}",
        FieldInfo { IsPublic: true } field => $"{(field.IsStatic ? "static " : "")}{NameOf(field.FieldType)} {field.Name}",
        EventInfo @event => $"event {@event.Name}",
        _ => null,
    };

    private static bool IsGenerated(MethodInfo method) =>
        method.Name is "ToString" or "GetHashCode" or "Equals" or "<Clone>$" or "Deconstruct";

    private static string Accessors(PropertyInfo property)
    {
        if (property.SetMethod is not { IsPublic: true } setter)
        {
            return "{ get; }";
        }

        var isInit = setter.ReturnParameter.GetRequiredCustomModifiers().Any(static type => type.Name == "IsExternalInit");
        return isInit ? "{ get; init; }" : "{ get; set; }";
    }

    private static string Indices(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } indices
        ? $"[{string.Join(", ", indices.Select(static index => $"{NameOf(index.ParameterType)} {index.Name}"))}]"
        : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
        $"{(parameter.IsOut ? "out " : "")}{NameOf(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string TypeArguments(MethodInfo method) => method.IsGenericMethod
        ? $"<{string.Join(", ", method.GetGenericArguments().Select(static type => type.Name))}>"
        : "";

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return !type.IsGenericParameter && type.Namespace is { } space && space.StartsWith("RefKit", StringComparison.Ordinal) ? type.FullName!.Replace('+', '.') : type.Name;
        }

        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
