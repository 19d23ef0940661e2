using QuoteSite.Cli;

return await CommandLine.Run(args);
