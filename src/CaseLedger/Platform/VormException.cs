using System.Text.Json;

namespace CaseLedger.Platform;

/// <summary>A value has the wrong form; the message is Dutch and meant for the caller.</summary>
internal sealed class VormException(string message) : JsonException(message);
