using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace CaseLedger.Platform;

/// <summary>A value found in a fact or envelope that the pipeline treats alike everywhere: sealed text, a lid, a reference.</summary>
/// <param name="Pad">JSON pointer.</param>
/// <param name="Waarde">A <see cref="Verzegeld"/>, <see cref="LidId"/>, <see cref="DeelnemerId"/> or <see cref="IVerwijzing"/>.</param>
/// <param name="Eigenschap">The property that holds it.</param>
/// <param name="Drager">The object that has the property.</param>
internal readonly record struct Vondst(string Pad, object Waarde, PropertyInfo Eigenschap, object Drager);

/// <summary>Walks facts and envelopes by their types; what a type cannot hold is not looked for.</summary>
internal static class Graaf
{
    private static readonly ConcurrentDictionary<Type, Tak[]> Takken = new();

    /// <summary>Every special value in an object, with its place.</summary>
    public static IEnumerable<Vondst> Doorloop(object drager, string pad)
    {
        foreach (var tak in Takken.GetOrAdd(drager.GetType(), Maak))
        {
            if (tak.Lees(drager) is not { } waarde)
            {
                continue;
            }

            foreach (var vondst in Bekijk(waarde, $"{pad}/{tak.Naam}", tak, drager))
            {
                yield return vondst;
            }
        }
    }

    private static IEnumerable<Vondst> Bekijk(object waarde, string pad, Tak tak, object drager)
    {
        if (waarde is IEnumerable reeks and not string)
        {
            var nummer = 0;
            foreach (var deel in reeks)
            {
                foreach (var vondst in Bekijk(deel, $"{pad}/{nummer}", tak, drager))
                {
                    yield return vondst;
                }

                nummer++;
            }
        }
        else if (IsBijzonder(waarde.GetType()))
        {
            yield return new Vondst(pad, waarde, tak.Eigenschap, drager);
        }
        else
        {
            foreach (var vondst in Doorloop(waarde, pad))
            {
                yield return vondst;
            }
        }
    }

    private static Tak[] Maak(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && p.GetMethod!.GetBaseDefinition().DeclaringType != typeof(object))
            .Where(p => p.SetMethod is not null && KanBevatten(p.PropertyType, []))
            .Select(p => new Tak(JsonNamingPolicy.CamelCase.ConvertName(p.Name), p)),
    ];

    private static bool KanBevatten(Type type, HashSet<Type> gezien)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (IsBijzonder(type))
        {
            return true;
        }

        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type))
        {
            return type.GetGenericArguments().Any(a => KanBevatten(a, gezien));
        }

        return type == typeof(IFeit) || type.Assembly == typeof(Graaf).Assembly && !type.IsEnum && gezien.Add(type)
            && type.GetProperties().Any(p => p.SetMethod is not null && KanBevatten(p.PropertyType, gezien));
    }

    private static bool IsBijzonder(Type type) =>
        type == typeof(LidId) || type == typeof(DeelnemerId) || typeof(Verzegeld).IsAssignableFrom(type) || typeof(IVerwijzing).IsAssignableFrom(type);

    private sealed record Tak(string Naam, PropertyInfo Eigenschap)
    {
        public object? Lees(object drager) => Eigenschap.GetValue(drager);
    }
}
