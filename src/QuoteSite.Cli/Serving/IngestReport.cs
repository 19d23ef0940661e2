using System.Threading.Channels;
using QuoteSite.Backend.Ingestion;
using QuoteSite.Core;

namespace QuoteSite.Cli.Serving;

/// <summary>Tells the terminal what the watcher does. Hears it on any thread, says it on one.</summary>
public sealed class IngestReport(Screen screen) : IProgress<IngestProgress>
{
    private readonly Channel<IngestProgress> _heard = Channel.CreateUnbounded<IngestProgress>();

    public void Report(IngestProgress value) => _heard.Writer.TryWrite(value);

    /// <summary>Says what was heard, until the site stops.</summary>
    public async Task Show(CancellationToken stopping)
    {
        try
        {
            await SayAll(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Whatever is left unsaid is in storage, and read there on the next start.
        }
    }

    private async Task SayAll(CancellationToken cancellation)
    {
        await foreach (var progress in _heard.Reader.ReadAllAsync(cancellation))
        {
            if (progress is IngestProgress.Started started && screen.IsTerminal)
                Say(await screen.While($"Reading {started.BlobName} …", _ => NextResult(cancellation)));
            else
                Say(progress);
        }
    }

    private async Task<IngestProgress> NextResult(CancellationToken cancellation)
    {
        var next = await _heard.Reader.ReadAsync(cancellation);
        while (next is IngestProgress.Started)
            next = await _heard.Reader.ReadAsync(cancellation);
        return next;
    }

    private void Say(IngestProgress progress)
    {
        switch (progress)
        {
            case IngestProgress.Finished finished:
                Say(finished.BlobName, finished.Outcome);
                break;
            case IngestProgress.Failed failed:
                screen.Odd($"{failed.BlobName}: storage failed. {failed.Message.Split('\n')[0].Trim()}");
                break;
        }
    }

    private void Say(string blobName, IngestOutcome outcome)
    {
        switch (outcome.Status)
        {
            case IngestStatus.Published:
                screen.Good($"{outcome.Show}/{outcome.Episode}: {outcome.Quotes} quotes");
                break;
            case IngestStatus.Rejected:
                screen.Odd($"{outcome.Show}/{outcome.Episode} was rejected: {outcome.Reason}");
                break;
            case IngestStatus.Ignored when outcome.Reason is not null:
                screen.Odd($"{blobName} was ignored: {outcome.Reason}");
                break;
            default:
                return;
        }

        foreach (var odd in outcome.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Note))
            screen.Odd($"  {(odd.Line is { } line ? $"line {line}: " : "")}{odd.Message}");
    }
}
