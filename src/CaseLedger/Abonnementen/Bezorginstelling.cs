using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>Settings under <c>Abonnementen</c>. Times as <c>[d.]hh:mm:ss</c>.</summary>
internal sealed partial class Bezorginstelling(IConfiguration instellingen, IHostEnvironment omgeving)
{
    private readonly bool ontwikkeling = omgeving.IsDevelopment();

    /// <summary>The organisation that runs the service: <c>Abonnementen:Oin</c>, 20 digits.</summary>
    public string? Oin => instellingen["Abonnementen:Oin"] ?? (ontwikkeling ? new string('0', 20) : null);

    /// <summary>Where subscribers find the service: <c>Abonnementen:Adres</c>, an absolute URL; without a slash at the end.</summary>
    public string? Adres => (instellingen["Abonnementen:Adres"] ?? (ontwikkeling ? "http://localhost:5080" : null))?.TrimEnd('/');

    /// <summary>The CloudEvents <c>source</c>.</summary>
    public string Bron => $"urn:nld:oin:{Oin}:systeem:caseledger";

    /// <summary>As whom the service asks a receiver (<c>WebHook-Request-Origin</c>).</summary>
    public string Herkomst => new Uri(Adres!).IdnHost;

    public IReadOnlyList<string> StaToe => instellingen.GetSection("Abonnementen:StaToe").Get<string[]>() ?? [];

    /// <summary>How long a delivery is tried, from its first attempt on.</summary>
    public TimeSpan Termijn => Duur(nameof(Termijn), TimeSpan.FromDays(3));

    /// <summary>How long a receiver may take to answer.</summary>
    public TimeSpan Tijdslimiet => Duur(nameof(Tijdslimiet), TimeSpan.FromSeconds(15));

    /// <summary>Between the first attempt and the second; it doubles.</summary>
    public TimeSpan EersteWachttijd => Duur(nameof(EersteWachttijd), TimeSpan.FromSeconds(5));

    public TimeSpan LangsteWachttijd => Duur(nameof(LangsteWachttijd), TimeSpan.FromHours(6));

    /// <summary>Failures after each other from which on a subscriber is only tried.</summary>
    public int Drempel => instellingen.GetValue("Abonnementen:Drempel", 5);

    /// <summary>The first pause of a subscriber that is only tried; it doubles.</summary>
    public TimeSpan EersteOnderbreking => Duur(nameof(EersteOnderbreking), TimeSpan.FromSeconds(5));

    public TimeSpan LangsteOnderbreking => Duur(nameof(LangsteOnderbreking), TimeSpan.FromMinutes(15));

    /// <summary>The longest wait that a receiver can ask for (<c>Retry-After</c>).</summary>
    public TimeSpan LangstGevraagd => Duur(nameof(LangstGevraagd), TimeSpan.FromHours(1));

    /// <summary>How long an old secret still signs.</summary>
    public TimeSpan Overlap => Duur(nameof(Overlap), TimeSpan.FromHours(24));

    /// <summary>Deliveries to one subscriber at the same time, in the whole cluster.</summary>
    public int Naast => instellingen.GetValue("Abonnementen:Naast", 4);

    /// <summary>How long it stays visible what was delivered.</summary>
    public TimeSpan Bewaard => Duur(nameof(Bewaard), TimeSpan.FromDays(30));

    /// <summary>Whether a subscription can be made.</summary>
    public bool IsIngericht => Fouten().Count == 0;

    /// <summary>What is wrong or missing while there are subscribers: Dutch sentences.</summary>
    public async Task<IReadOnlyList<string>> Bezwaren(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht("select exists (select from caseledger.abonnementen where beeindigd is null)");
        return (bool)(await vraag.ExecuteScalarAsync(stop))! ? Fouten() : [];
    }

    private List<string> Fouten() =>
    [
        .. Oin is { } oin && Cijfers().IsMatch(oin) ? Array.Empty<string>() : ["Er zijn abonnementen, en de OIN ontbreekt of klopt niet. Zet Abonnementen__Oin op 20 cijfers."],
        .. Uri.TryCreate(Adres, UriKind.Absolute, out var adres) && (ontwikkeling || adres.Scheme == Uri.UriSchemeHttps)
            ? Array.Empty<string>()
            : ["Er zijn abonnementen, en het adres van deze dienst ontbreekt of klopt niet. Zet Abonnementen__Adres op een adres met https."],
    ];

    private TimeSpan Duur(string naam, TimeSpan anders) =>
        instellingen[$"Abonnementen:{naam}"] is { } tekst ? TimeSpan.Parse(tekst, CultureInfo.InvariantCulture) : anders;

    [GeneratedRegex("^[0-9]{20}$")]
    private static partial Regex Cijfers();
}
