namespace CaseLedger.Zienswijze;

/// <summary>Whether leden may see a registration, as far as it was shielded or released by name.</summary>
internal static class Afschermingen
{
    /// <summary>
    /// Shielded for this lid: with the registration itself or afterwards, and neither ended nor released since. A day that
    /// passes opens nothing.
    /// </summary>
    /// <param name="boeking">The registration.</param>
    /// <param name="lid">For whom.</param>
    /// <param name="geldend">All facts of the household, with the values that hold.</param>
    public static bool IsAfgeschermd(this Boeking boeking, LidId lid, IReadOnlyList<Boeking> geldend)
    {
        HashSet<Guid> schermen = boeking.Registratie.Envelop.Afschermen?.VoorLeden.Contains(lid) == true ? [boeking.Id] : [];
        foreach (var later in Huishouden.Ordenen(geldend).Where(b => !b.IsIngetrokken))
        {
            switch (later.Feit)
            {
                case RegistratieAfgeschermd scherm when scherm.BijRegistratieId.Id == boeking.Id && scherm.VoorLeden.Contains(lid):
                    schermen.Add(later.Id);
                    break;
                case AfschermingBeeindigd einde:
                    schermen.Remove(einde.AfschermingId.Id);
                    break;
                case RegistratieVrijgegeven vrijgave when vrijgave.BijRegistratieId.Id == boeking.Id && vrijgave.VoorLeden.Contains(lid):
                    schermen.Clear();
                    break;
            }
        }

        return schermen.Count > 0;
    }
}
