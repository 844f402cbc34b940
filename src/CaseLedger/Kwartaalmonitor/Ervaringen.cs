namespace CaseLedger.Kwartaalmonitor;

/// <summary>Experiences of the quarter with one question, without names.</summary>
/// <param name="Vraag">G to K.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Items">The words; only for the coördinator. Of I to K the newest ten, all of them at <c>huishoudenservaringen</c>.</param>
internal sealed record Ervaringen(Monitorrij Vraag, int Aantal, IReadOnlyList<Ervaringweergave>? Items)
{
    /// <summary>J: who answered yes; null for other questions.</summary>
    public int? Ja { get; init; }

    /// <summary>J: who answered no; null for other questions.</summary>
    public int? Nee { get; init; }
}

/// <param name="Dag">Local day.</param>
/// <param name="Tekst">The words.</param>
/// <param name="MeerwaardeIn">J: in what the ervaringsdeskundige made a difference.</param>
/// <param name="Wijze">How it was asked.</param>
internal sealed record Ervaringweergave(DateOnly Dag, Verzegeld<string>? Tekst, Verzegeld<string>? MeerwaardeIn, Verzegeld<string>? Wijze);
