namespace CaseLedger.Tandem;

/// <summary>R06: who helped before is not the one who investigates or carries out (S5, noot 5).</summary>
internal static class Onpartijdigheid
{
    /// <summary>Whether a professional was too involved in this traject to carry out a maatregel.</summary>
    /// <param name="uitvoerder">Who would carry it out.</param>
    /// <param name="inOverleg">Whether the household was heard about it; counts for Veilig Thuis and a gecertificeerde instelling.</param>
    /// <param name="huishouden">The state before.</param>
    public static bool IsBezwaard(Professional uitvoerder, bool inOverleg, Huishouden huishouden) => uitvoerder.OrganisatieSoort switch
    {
        OrganisatieSoort.RaadVoorDeKinderbescherming => huishouden.DeedMee(uitvoerder.ProfessionalId),
        OrganisatieSoort.VeiligThuis or OrganisatieSoort.GecertificeerdeInstelling => !inOverleg && huishouden.ReedMee(uitvoerder.ProfessionalId),
        _ => false,
    };
}
