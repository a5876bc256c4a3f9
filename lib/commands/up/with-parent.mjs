// Loaded into Next before anything else: it ends with the command that started it, even a killed one.
process.on('disconnect', () => process.exit())
process.channel?.unref()
