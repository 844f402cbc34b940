namespace CaseLedger.Ledger.Merkle;

/// <summary>Which parts of the tree a proof consists of, in the order of the proof.</summary>
internal static class ProofPlan
{
    /// <summary>PATH of RFC 6962, section 2.1.1: the siblings on the way to the leaf.</summary>
    public static List<Stretch> Inclusion(long index, long size)
    {
        var plan = new List<Stretch>();
        for (var at = Stretch.Until(size); at.Length > 1;)
        {
            var (left, right) = at.Split();
            plan.Add(index < left.To ? right : left);
            at = index < left.To ? left : right;
        }

        plan.Reverse();
        return plan;
    }

    /// <summary>SUBPROOF of RFC 6962, section 2.1.2: the siblings on the way to where the smaller tree ends.</summary>
    public static List<Stretch> Consistency(long from, long to)
    {
        var plan = new List<Stretch>();
        var at = Stretch.Until(to);
        while (at.To != from)
        {
            var (left, right) = at.Split();
            plan.Add(from <= left.To ? right : left);
            at = from <= left.To ? left : right;
        }

        // The verifier knows the root of the smaller tree: it is not sent when it is a node of the larger one.
        if (at.From > 0) plan.Add(at);
        plan.Reverse();
        return plan;
    }
}
