using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace CaseLedger.Platform;

/// <summary>
/// The rules that an act weighs, read from its compiled <c>Decide</c> and what that calls here: a list beside it could
/// fall behind. A rule that the body alone can break stands in the message of its form; R27 is weighed of every act by the pipeline.
/// </summary>
internal static class Handelingregels
{
    private const BindingFlags Alles = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const byte Tweede = 0xFE;

    private static readonly Dictionary<ushort, OpCode> Opdrachten = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => (ushort)o.Value);
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Regel>> Bekend = new();

    public static IReadOnlyList<Regel> Van(Handeling handeling) => Bekend.GetOrAdd(handeling.Soort, soort =>
    {
        var velden = new HashSet<FieldInfo>();
        Volg(soort.GetMethod("Decide", Alles)!, velden, []);
        var vanVorm = Regels.Alle.Where(r => handeling.Vormmeldingen.Any(m => m.Contains($"({r.Id})", StringComparison.Ordinal)));
        return [.. velden.Select(v => (Regel)v.GetValue(null)!).Append(Regels.R27).Concat(vanVorm).Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)];
    });

    private static void Volg(MethodBase methode, HashSet<FieldInfo> gevonden, HashSet<MethodBase> gezien)
    {
        if (methode.Module != typeof(Handelingregels).Module || !gezien.Add(methode) || methode.GetMethodBody() is not { } lichaam)
        {
            return;
        }

        foreach (var lid in Genoemd(methode, lichaam.GetILAsByteArray()!))
        {
            if (lid is FieldInfo { IsStatic: true } veld && veld.FieldType == typeof(Regel))
            {
                gevonden.Add(veld);
            }
            else if (lid is MethodBase verder)
            {
                // An iterator's body is in a class of its own.
                var delen = verder is { IsConstructor: true, DeclaringType: { } soort } && soort.IsDefined(typeof(CompilerGeneratedAttribute)) ? soort.GetMethods(Alles) : [];
                Array.ForEach([verder, .. delen], m => Volg(m, gevonden, gezien));
            }
        }
    }

    /// <summary>The fields and methods that a body names.</summary>
    private static IEnumerable<MemberInfo> Genoemd(MethodBase methode, byte[] il)
    {
        for (var i = 0; i < il.Length;)
        {
            var opdracht = Opdrachten[il[i] == Tweede ? (ushort)((Tweede << 8) | il[++i]) : il[i]];
            i++;
            if (opdracht.OperandType is OperandType.InlineField or OperandType.InlineMethod)
            {
                yield return methode.Module.ResolveMember(
                    BitConverter.ToInt32(il, i), methode.DeclaringType?.GetGenericArguments(), methode.IsGenericMethod ? methode.GetGenericArguments() : null)!;
            }

            i += Lengte(opdracht.OperandType, il, i);
        }
    }

    private static int Lengte(OperandType soort, byte[] il, int plaats) => soort switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, plaats)),
        _ => 4,
    };
}
