using System.Reflection;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using CaseLedger.Aandachtspunten;
using CaseLedger.Dossier;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;
using Weasel.Core;
using Wolverine.Marten;

namespace CaseLedger.Platform;

/// <summary>Marten: events per household, gemeente as tenant, documents of sealed text only.</summary>
internal static class Opslag
{
    public static void VoegOpslagToe(this WebApplicationBuilder bouwer)
    {
        var verbinding = bouwer.Configuration["CASELEDGER_POSTGRES"];
        bouwer.Services.AddSingleton(_ => NpgsqlDataSource.Create(string.IsNullOrWhiteSpace(verbinding)
            ? throw new InvalidOperationException("Set CASELEDGER_POSTGRES to a connection string, or start with ./caseledger up.")
            : verbinding));
        // A lost race is no fault, and a real one reaches the caller; Marten would log the values of the statement.
        bouwer.Logging.AddFilter("Marten", LogLevel.Critical);
        var marten = bouwer.Services.AddMarten(diensten =>
            {
                var opties = new StoreOptions { AutoCreateSchemaObjects = ZelfMaken(bouwer) };
                opties.Connection(diensten.GetRequiredService<NpgsqlDataSource>());
                Richt(opties);
                return opties;
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine(w => w.MessageStorageSchemaName = Berichten.Schema);
        if (bouwer.Environment.IsDevelopment())
        {
            marten.ApplyAllDatabaseChangesOnStartup();
        }

        bouwer.Services.AddSingleton<Abonnementen.Bezorginstelling>();
        bouwer.Services.AddSingleton<Startcontrole>();
    }

    /// <summary>Only in Development the service makes its tables itself; elsewhere <c>migreer</c> does, under their owner.</summary>
    public static AutoCreate ZelfMaken(WebApplicationBuilder bouwer) => bouwer.Environment.IsDevelopment() ? AutoCreate.CreateOrUpdate : AutoCreate.None;

    /// <summary>The types of facts with their stored names.</summary>
    public static IEnumerable<(Type Soort, FeitAttribute Naam)> Feiten() => Soorten(typeof(IFeit));

    /// <summary>The types of facts about the monitor of a quarter.</summary>
    public static IEnumerable<(Type Soort, FeitAttribute Naam)> Monitorfeiten() => Soorten(typeof(Kwartaalmonitor.IMonitorfeit));

    /// <summary>The types of facts about keeping and destroying a dossier.</summary>
    public static IEnumerable<(Type Soort, FeitAttribute Naam)> Bewaarfeiten() => Soorten(typeof(Bewaring.IBewaarfeit));

    private static IEnumerable<(Type Soort, FeitAttribute Naam)> Soorten(Type van) => typeof(Opslag).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, IsInterface: false } && van.IsAssignableFrom(t))
        .Select(t => (t, t.GetCustomAttribute<FeitAttribute>() ?? throw new InvalidOperationException($"{t.Name} has no stored name.")))
        .OrderBy(f => f.Item2.Naam, StringComparer.Ordinal);

    /// <summary>The stored name of a fact.</summary>
    public static string Naam(IFeit feit) => feit.GetType().GetCustomAttribute<FeitAttribute>()!.Naam;

    private static void Richt(StoreOptions opties)
    {
        opties.DatabaseSchemaName = Tabellen.Schema;
        opties.DisableNpgsqlLogging = true;
        opties.Serializer(new Marten.Services.SystemTextJsonSerializer(OpslagJson.Opties) { Casing = Casing.CamelCase });
        opties.Policies.AllDocumentsAreMultiTenanted();
        opties.Advanced.DefaultTenantUsageEnabled = false;
        opties.Events.TenancyStyle = TenancyStyle.Conjoined;
        opties.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        opties.Events.EnableUniqueIndexOnEventId = true;
        opties.Events.UseExclusiveLockOnConcurrentAppends = true;
        opties.Events.MetadataConfig.HeadersEnabled = true;
        foreach (var (soort, naam) in Feiten().Concat(Monitorfeiten()).Concat(Bewaarfeiten()))
        {
            opties.Events.MapEventType(soort, naam.Naam);
        }

        foreach (var (soort, naam) in Soorten(typeof(Controlepunten.ILedgerfeit)))
        {
            opties.Events.MapEventType(soort, naam.Naam);
        }

        opties.Events.MapEventType<AandachtspuntOntstaan>(AandachtspuntOntstaan.Naam);
        opties.Projections.Add(new StroomProjection(), ProjectionLifecycle.Live);
        opties.Schema.For<Dossierdocument>()
            .Index(d => d.Toekomsttuin)
            .Index(d => d.VernietigenVanaf!)
            .Index([d => d.Toekomsttuin, d => d.EersteSignaal!])
            .Index(d => d.Lezers, i => i.ToGinWithJsonbPathOps());
        foreach (var tabel in Tabellen.Alle())
        {
            opties.Storage.ExtendedSchemaObjects.Add(tabel);
        }
    }
}
