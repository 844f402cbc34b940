namespace CaseLedger.Platform;

/// <summary>A sealed value that belongs to one lid, under that lid's key.</summary>
/// <param name="lid">The property beside it that names the lid.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class VanLidAttribute(string lid) : Attribute
{
    public string Lid { get; } = lid;
}

/// <summary>A sealed value under the gemeente's own key.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class VanGemeenteAttribute : Attribute;

/// <summary>Here an id is given out, not referred to.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BenoemtAttribute : Attribute;
