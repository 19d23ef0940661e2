using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace QuoteSite.Backend.Storage;

/// <summary>
/// The one layer of retries between this program and storage; stands where the Azure SDK's own would, in the table and the blob client.
/// 408, 429, 5xx and faults of the network are tried again; 409 and 412 are answers. Whatever goes wrong comes out as
/// <see cref="RequestFailedException"/>.
/// </summary>
public sealed class StorageRetryPolicy : HttpPipelinePolicy
{
    private readonly ResiliencePipeline<Response> resilience;
    private readonly StorageRetryOptions options;
    private readonly TimeProvider time;

    public StorageRetryPolicy(
        StorageRetryOptions options,
        TimeProvider time,
        Random random,
        ILogger<StorageRetryPolicy> logger
    )
    {
        this.options = options;
        this.time = time;
        resilience = new ResiliencePipelineBuilder<Response> { TimeProvider = time }
            .AddTimeout(new TimeoutStrategyOptions { Timeout = options.TotalTimeout })
            .AddRetry(Retry(options, time, random, logger))
            .AddCircuitBreaker(Breaker(options, logger))
            .Build();
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var state = new Attempt(this, message, pipeline, time.GetTimestamp());
        try
        {
            await resilience.ExecuteAsync(
                static async (attempt, _) =>
                {
                    attempt.Prepare();
                    await ProcessNextAsync(attempt.Message, attempt.Pipeline);
                    return attempt.Message.Response;
                },
                state,
                message.CancellationToken
            );
        }
        catch (Exception e) when (IsTranslated(e, message.CancellationToken))
        {
            throw Translate(e);
        }
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var state = new Attempt(this, message, pipeline, time.GetTimestamp());
        try
        {
            resilience.Execute(
                static (attempt, _) =>
                {
                    attempt.Prepare();
                    ProcessNext(attempt.Message, attempt.Pipeline);
                    return attempt.Message.Response;
                },
                state,
                message.CancellationToken
            );
        }
        catch (Exception e) when (IsTranslated(e, message.CancellationToken))
        {
            throw Translate(e);
        }
    }

    private static RetryStrategyOptions<Response> Retry(
        StorageRetryOptions options,
        TimeProvider time,
        Random random,
        ILogger logger
    ) =>
        new()
        {
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.FirstDelay,
            MaxDelay = options.LongestDelay,
            Randomizer = random.NextDouble,
            ShouldHandle = arguments => new(IsFault(arguments.Outcome, arguments.Context.CancellationToken)),
            // Null lets the exponential delay stand.
            DelayGenerator = arguments => new(RetryAfter.Read(arguments.Outcome.Result, time)),
            OnRetry = arguments =>
            {
                Log.StorageRetry(
                    logger,
                    arguments.AttemptNumber + 1,
                    Describe(arguments.Outcome),
                    arguments.RetryDelay.TotalMilliseconds
                );
                // The connection goes back to the pool; the next attempt brings its own response.
                arguments.Outcome.Result?.ContentStream?.Dispose();
                return default;
            },
        };

    private static CircuitBreakerStrategyOptions<Response> Breaker(StorageRetryOptions options, ILogger logger) =>
        new()
        {
            FailureRatio = options.BreakerFailureRatio,
            MinimumThroughput = options.BreakerMinimumAttempts,
            SamplingDuration = options.BreakerWindow,
            BreakDuration = options.BreakerPause,
            ShouldHandle = arguments => new(IsFault(arguments.Outcome, arguments.Context.CancellationToken)),
            OnOpened = arguments =>
            {
                Log.StorageBreakerOpened(logger, Describe(arguments.Outcome), arguments.BreakDuration.TotalSeconds);
                return default;
            },
            OnClosed = _ =>
            {
                Log.StorageBreakerClosed(logger);
                return default;
            },
        };

    private static bool IsFault(Outcome<Response> outcome, CancellationToken cancellation) =>
        outcome switch
        {
            { Exception: BrokenCircuitException } => false,
            { Exception: RequestFailedException e } => IsFaultStatus(e.Status),
            // An attempt that timed out looks cancelled, though nobody cancelled it.
            { Exception: OperationCanceledException } => !cancellation.IsCancellationRequested,
            { Exception: IOException } => true,
            { Exception: not null } => false,
            { Result: { } response } => IsFaultStatus(response.Status),
            _ => false,
        };

    /// <summary>0 stands for no answer at all. 501 and 505 say that asking again is no use.</summary>
    private static bool IsFaultStatus(int status) => status is 0 or 408 or 429 or (>= 500 and not 501 and not 505);

    private static string Describe(Outcome<Response> outcome) =>
        outcome.Exception?.GetType().Name ?? $"{outcome.Result?.Status} {outcome.Result?.ReasonPhrase}";

    private static bool IsTranslated(Exception exception, CancellationToken cancellation) =>
        !cancellation.IsCancellationRequested
        && exception
            is BrokenCircuitException
                or TimeoutRejectedException
                or OperationCanceledException
                or IOException
                or AuthenticationFailedException;

    private RequestFailedException Translate(Exception exception) =>
        exception switch
        {
            BrokenCircuitException => new(0, "Storage keeps failing; it is left alone for some seconds.", exception),
            TimeoutRejectedException => new(
                0,
                $"Storage did not answer within {options.TotalTimeout.TotalSeconds:0.###} s, all attempts together.",
                exception
            ),
            OperationCanceledException => new(
                0,
                $"Storage did not answer within {options.AttemptTimeout.TotalSeconds:0.###} s.",
                exception
            ),
            AuthenticationFailedException => new(401, exception.Message, exception),
            _ => new(0, exception.Message, exception),
        };

    private readonly record struct Attempt(
        StorageRetryPolicy Policy,
        HttpMessage Message,
        ReadOnlyMemory<HttpPipelinePolicy> Pipeline,
        long Started
    )
    {
        // The message's cancellation cannot be replaced from outside Azure.Core; its network timeout can. It is what ends an
        // attempt, at the latest when the total is used up: abandoning a request in flight would leave two of them on one message.
        public void Prepare()
        {
            var left = Policy.options.TotalTimeout - Policy.time.GetElapsedTime(Started);
            var timeout = left < Policy.options.AttemptTimeout ? left : Policy.options.AttemptTimeout;
            Message.NetworkTimeout = timeout > TimeSpan.Zero ? timeout : TimeSpan.FromMilliseconds(1);
        }
    }
}
