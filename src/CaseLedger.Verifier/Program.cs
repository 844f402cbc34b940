using CaseLedger.Verifier;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
