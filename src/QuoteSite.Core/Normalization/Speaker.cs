namespace QuoteSite.Core.Normalization;

/// <summary>A person of the episode. Two labels that mean the same person are the same instance.</summary>
public sealed record Speaker(string Name, SpeakerRole Role);
