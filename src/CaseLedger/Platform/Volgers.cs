using CaseLedger.Koppelingen;
using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Platform;

/// <summary>The numbering of entries and what follows it. After the store: its tables must be there when the first look is taken.</summary>
internal static class Volgers
{
    public static void VoegVolgersToe(this WebApplicationBuilder bouwer)
    {
        bouwer.Services.AddSingleton<Nummeraar>();
        bouwer.Services.AddSingleton<Bijdragelezer>();
        bouwer.Services.AddSingleton<Monitorherbouw>();
        bouwer.Services.AddSingleton<Monitorlezer>();
        bouwer.Services.AddSingleton<Oorzaaklezer>();
        bouwer.Services.AddSingleton<Ervaringlezer>();
        bouwer.Services.AddSingleton<Monitorbeeld>();
        bouwer.Services.AddSingleton<Monitorpijplijn>();
        bouwer.Services.AddSingleton<IVolger, Monitorvolger>();
        bouwer.Services.AddSingleton(Gebeurtenisbewaring.Van(bouwer.Configuration));
        bouwer.Services.AddSingleton<IVolger, Gebeurtenisvolger>();
        bouwer.Services.AddSingleton<Gebeurteniskast>();
        bouwer.Services.AddSingleton<HaalGebeurtenissen>();
        bouwer.Services.AddSingleton<Volgwekker>();
        bouwer.Services.AddSingleton<Volgdienst>();
        bouwer.Services.AddHostedService(d => d.GetRequiredService<Volgdienst>());
        bouwer.Services.AddHostedService(d => d.GetRequiredService<Importdienst>());
    }
}
