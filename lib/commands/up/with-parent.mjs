// Loaded into Next before anything else: it ends with the command that started it, even a killed one. Next hands it on
// to workers of its own, which have another parent and are none of our affair.
if (process.ppid === Number(process.env.GRADELINE_UP)) {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
}
