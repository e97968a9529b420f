// Loaded before Astro: ends it when the command that started it is gone, so that no build goes on by itself.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
