using Npgsql;

namespace CaseLedger.Controlepunten;

/// <summary>
/// Publishes a checkpoint when the tree has grown, at least every ten seconds, on whichever node comes first; every node hands it to its own
/// witnesses. Before the service opens, what witnesses saw is compared with what is here.
/// </summary>
internal sealed partial class Controlepuntdienst(Controlepuntkast kast, Getuigen getuigen, TimeProvider klok, ILogger<Controlepuntdienst> log) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await kast.Onthoud(cancellationToken);
        await getuigen.Vergelijk(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Does now what is done every few seconds.</summary>
    public async Task Werk(CancellationToken stop)
    {
        await kast.Publiceer(stop);
        if (await kast.Laatste(stop) is { } laatste)
        {
            await getuigen.Verspreid(laatste, stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussentijd, klok);
        do
        {
            try
            {
                await Werk(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing a checkpoint failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}

internal static class Controlediensten
{
    private const string Naam = "caseledger.ontwikkeling/grootboek";
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Checkpoints and their witnesses. After the store. Settings: <c>Controlepunten:Naam</c> (the log's name, in Development),
    /// <c>Controlepunten:Getuigen:Bestanden</c> and <c>Controlepunten:Getuigen:Adressen</c>, lists.
    /// </summary>
    public static void VoegControlepuntenToe(this WebApplicationBuilder bouwer)
    {
        var instellingen = bouwer.Configuration;
        var naam = instellingen["Controlepunten:Naam"] ?? Naam;
        bouwer.Services.AddSingleton(_ => Controlesleutel.Lees(Web.Sleutelmap(instellingen), naam, bouwer.Environment.IsDevelopment()));
        bouwer.Services.AddSingleton<Controlepuntkast>();
        bouwer.Services.AddSingleton<Ledgerstroom>();
        bouwer.Services.AddSingleton<Getuigen>();
        foreach (var bestand in Lijst(instellingen, "Bestanden"))
        {
            bouwer.Services.AddSingleton<IGetuige>(new Bestandsgetuige(bestand));
        }

        foreach (var adres in Lijst(instellingen, "Adressen"))
        {
            bouwer.Services.AddSingleton<IGetuige>(new Webgetuige(new HttpClient { Timeout = Geduld }, new Uri(adres)));
        }

        bouwer.Services.AddSingleton<Controlepuntdienst>();
        bouwer.Services.AddHostedService(d => d.GetRequiredService<Controlepuntdienst>());
    }

    private static string[] Lijst(ConfigurationManager instellingen, string soort) => instellingen.GetSection($"Controlepunten:Getuigen:{soort}").Get<string[]>() ?? [];
}
