namespace CaseLedger.Kwartaalmonitor;

/// <summary>What is shown in place of a figure that would say too much of few households; null when the figure itself may be shown.</summary>
/// <param name="weergave">The quarter of a toekomsttuin or regio; one of the objects of the report.</param>
/// <param name="pad">The figure: a JSON pointer within it, such as <c>/vormen/1/huishoudens</c>.</param>
internal delegate string? Masker(Kwartaalmonitorweergave weergave, string pad);
