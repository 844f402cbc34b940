using System.Text.Json;
using System.Text.Json.Serialization;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>A professional as named in a body.</summary>
internal sealed record Vakmens(
    [property: JsonPropertyName("professionalId")] string Id,
    [property: JsonPropertyName("organisatie")] string Organisatie,
    [property: JsonPropertyName("organisatieSoort")] string Soort)
{
    public static readonly Vakmens LokaalTeam = new("lt-01", "Sociaal Plein Hilversum", "lokaalTeam");
    public static readonly Vakmens CollegaLokaalTeam = new("lt-02", "Sociaal Plein Hilversum", "lokaalTeam");
    public static readonly Vakmens VeiligThuis = new("vt-01", "Veilig Thuis Gooi en Vechtstreek", "veiligThuis");
    public static readonly Vakmens Gi = new("gi-01", "Jeugdbescherming Regio Gooi", "gecertificeerdeInstelling");
    public static readonly Vakmens CollegaGi = new("gi-02", "Jeugdbescherming Regio Gooi", "gecertificeerdeInstelling");
    public static readonly Vakmens AndereGi = new("wss-01", "William Schrikker", "gecertificeerdeInstelling");
    public static readonly Vakmens Raad = new("rvdk-01", "Raad voor de Kinderbescherming", "raadVoorDeKinderbescherming");
    public static readonly Vakmens Vrouwenopvang = new("vo-01", "Blijf Groep", "vrouwenopvang");

    [JsonPropertyName("naam")]
    public string Naam => $"Medewerker {Id}";

    /// <summary>As the token says it.</summary>
    public Door AlsDoor()
    {
        var professional = JsonSerializer.SerializeToNode(this)!.Deserialize<Professional>(ApiJson.Opties)!;
        return new Door
        {
            ProfessionalId = professional.ProfessionalId,
            Naam = professional.Naam,
            Organisatie = professional.Organisatie,
            OrganisatieSoort = professional.OrganisatieSoort,
            Systeem = "specs",
        };
    }
}
