using JasperFx;
using Marten.Exceptions;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Why a commit did not go through, when somebody else came first.</summary>
internal enum Botsing
{
    /// <summary>The stream moved on.</summary>
    Versie,

    /// <summary>The same Idempotency-Key was committed.</summary>
    Idempotentie,

    /// <summary>The same external reference was committed.</summary>
    Referentie,

    /// <summary>The same import line was committed.</summary>
    Import,
}

internal static class Botsingen
{
    /// <summary>The collision that an exception stands for; null when it is something else.</summary>
    public static Botsing? Van(Exception e) => e switch
    {
        ConcurrencyException or ExistingStreamIdCollisionException => Botsing.Versie,
        PostgresException p => Van(p),
        { InnerException: { } binnen } => Van(binnen),
        _ => null,
    };

    private static Botsing? Van(PostgresException e) => e switch
    {
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: Idempotentie.Uniek } => Botsing.Idempotentie,
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: Importsleutel.Uniek } => Botsing.Import,
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "pkey_externe_referenties_gemeente_systeem_kenmerk" } => Botsing.Referentie,
        { SqlState: PostgresErrorCodes.UniqueViolation } or { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => Botsing.Versie,
        _ => null,
    };
}
