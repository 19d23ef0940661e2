// Runs the storage emulator inside this process until standard input closes. The operating system closes it when the parent
// ends, however it ends: a parent that was killed leaves no emulator behind.
// Arguments are Azurite's own. Prints Azurite's lines; the three "successfully listening at" lines carry the ports.

// A full disk or a slow close must not keep the process alive for longer than this.
const CLOSE_TIMEOUT_MS = 3000;

function stop() {
  // Azurite's own handler closes its servers and writes its indexes; then nothing is left to do and the process ends by itself.
  if (!process.emit("SIGTERM")) process.exit(0);
  setTimeout(() => process.exit(0), CLOSE_TIMEOUT_MS).unref();
}

// Ctrl-C reaches every process of the terminal. The parent decides when storage goes: it may still have something to write.
const once = process.once.bind(process);
process.once = (event, listener) => (event === "SIGINT" ? process : once(event, listener));
process.on("SIGINT", () => {});

process.stdin.once("end", stop).once("error", stop).resume();
// Nobody reads the log of a parent that is gone.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

await import("azurite/dist/src/azurite.js");
