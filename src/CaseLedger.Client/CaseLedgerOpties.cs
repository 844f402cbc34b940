namespace CaseLedger.Client;

/// <summary>How a client reaches the service.</summary>
public sealed record CaseLedgerOpties
{
    /// <summary>Where the service stands, without <c>/v1</c>: <c>https://caseledger.example/</c>.</summary>
    public required Uri Adres { get; init; }

    /// <summary>Gives a bearer token, asked before every attempt: keep it until it expires. Null: only what is open to everybody.</summary>
    public Func<CancellationToken, ValueTask<string>>? Token { get; init; }

    /// <summary>Why the system looks or records, for the toegangslog; a call can say otherwise. Null: what the token says.</summary>
    public Doelbinding? Doelbinding { get; init; }

    /// <summary>How often a call is tried again; 0 is never.</summary>
    public int Herhalingen { get; init; } = 4;

    /// <summary>The wait before the first repeat; doubles each time, and a random part of up to a half is taken off. <c>Retry-After</c> goes before it.</summary>
    public TimeSpan EersteWacht { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>No wait is longer; a call that is asked to wait longer than this fails at once.</summary>
    public TimeSpan LangsteWacht { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The clock by which is waited.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;
}
