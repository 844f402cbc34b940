using System.Collections.Concurrent;
using FluentValidation;

namespace CaseLedger.Platform;

/// <summary>All acts, found by their interface: adding one needs no list.</summary>
internal static class Handelingen
{
    public static IReadOnlyList<Handeling> Alle { get; } = [.. typeof(Handelingen).Assembly.GetTypes()
        .SelectMany(soort => soort.GetInterfaces()
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHandeling<>))
            .Select(i => Maak(soort, i.GetGenericArguments()[0])))
        .OrderBy(h => h.Resource, StringComparer.Ordinal)];

    private static readonly ConcurrentDictionary<Type, Handeling> Bij = new();

    /// <summary>The act by its name in an import; null when there is none.</summary>
    public static Handeling? Met(string naam) => Alle.FirstOrDefault(h => h.Naam == naam && !h.VanDienst);

    /// <summary>The act that a stored fact belongs to.</summary>
    public static Handeling Van(IFeit feit) => Bij.GetOrAdd(feit.GetType(), static (_, f) => Alle.First(h => h.Hoort(f)), feit);

    private static Handeling Maak(Type soort, Type verzoek)
    {
        var validator = typeof(Handelingen).Assembly.GetTypes()
            .SingleOrDefault(t => !t.IsAbstract && typeof(IValidator<>).MakeGenericType(verzoek).IsAssignableFrom(t));
        return (Handeling)typeof(Handelingen)
            .GetMethod(nameof(Bouw), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(soort, verzoek)
            .Invoke(null, [validator is null ? null : Activator.CreateInstance(validator)])!;
    }

    private static Handeling<THandeling, TVerzoek> Bouw<THandeling, TVerzoek>(IValidator? eisen)
        where THandeling : IHandeling<TVerzoek>
        where TVerzoek : class => new(eisen) { Resource = THandeling.Resource, Doet = THandeling.Doet, Soort = typeof(THandeling), VanDienst = THandeling.VanDienst };
}
