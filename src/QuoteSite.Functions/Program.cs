using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using QuoteSite.Backend;
using QuoteSite.Functions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
HostStorage.UseFor(builder.Configuration);
builder.Services.AddQuoteSite(builder.Configuration);
await builder.Build().RunAsync();
