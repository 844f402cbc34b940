namespace CaseLedger.Bench.Huishoudens;

/// <summary>A professional around generated households.</summary>
/// <param name="Id">professionalId.</param>
/// <param name="Organisatie">Name of the organisation.</param>
/// <param name="Soort">Its kind.</param>
internal sealed record Vakmens(string Id, string Organisatie, OrganisatieSoort Soort)
{
    /// <summary>As named in a fact; anew each time, since sealed values are not shared.</summary>
    public Professional AlsProfessional() => new() { ProfessionalId = Id, Naam = Naam, Organisatie = Organisatie, OrganisatieSoort = Soort };

    /// <summary>As the one who records.</summary>
    public Door AlsDoor() => new() { ProfessionalId = Id, Naam = Naam, Organisatie = Organisatie, OrganisatieSoort = Soort, Rol = "consulent", Systeem = "regas" };

    private string Naam => $"Medewerker {Id}";
}

/// <summary>The professionals of one gemeente. Who helps and who carries out maatregelen are different people (R06).</summary>
internal sealed class Bezetting
{
    private const int Lokaal = 12;
    private const int Partner = 4;

    public Bezetting(string gemeente)
    {
        Vakmens[] Team(string code, string organisatie, OrganisatieSoort soort, int aantal) =>
            [.. Enumerable.Range(1, aantal).Select(n => new Vakmens($"{code}-{gemeente}-{n:00}", organisatie, soort))];
        LokaalTeam = Team("lt", $"Sociaal Plein {gemeente}", OrganisatieSoort.LokaalTeam, Lokaal);
        VeiligThuis = Team("vt", "Veilig Thuis Gooi en Vechtstreek", OrganisatieSoort.VeiligThuis, Partner);
        Raad = Team("rvdk", "Raad voor de Kinderbescherming", OrganisatieSoort.RaadVoorDeKinderbescherming, Partner);
        Jeugdbescherming = Team("gi", "Jeugdbescherming Regio Gooi", OrganisatieSoort.GecertificeerdeInstelling, Partner);
        Reclassering = Team("rn", "Reclassering Nederland", OrganisatieSoort.Reclassering, Partner);
        Schil =
        [
            .. Team("vo", "Blijf Groep", OrganisatieSoort.Vrouwenopvang, 2), .. Team("ggz", "GGZ Centraal", OrganisatieSoort.Ggz, 2),
            .. Team("ja", "Jellinek", OrganisatieSoort.Verslavingszorg, 1), .. Team("jgz", "Jeugd en Gezin", OrganisatieSoort.Jeugdgezondheidszorg, 2),
        ];
    }

    public IReadOnlyList<Vakmens> LokaalTeam { get; }

    public IReadOnlyList<Vakmens> VeiligThuis { get; }

    public IReadOnlyList<Vakmens> Raad { get; }

    /// <summary>Carries out maatregelen for children.</summary>
    public IReadOnlyList<Vakmens> Jeugdbescherming { get; }

    /// <summary>Carries out maatregelen for adults.</summary>
    public IReadOnlyList<Vakmens> Reclassering { get; }

    /// <summary>The specialistische schil.</summary>
    public IReadOnlyList<Vakmens> Schil { get; }
}
