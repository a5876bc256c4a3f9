import { setTimeout as pause } from 'node:timers/promises'
import { run } from '@/lib/commands/import'

/** Between two imports, in milliseconds, so that readers get on as well. */
const BREATH = 400

/** A process that imports the files it is given one after the other, again and again, until it is killed. */
const files = process.argv.slice(2)
for (let turn = 0; ; turn += 1) {
  const code = await run([files[turn % files.length]!])
  if (code !== 0) process.exit(code)
  await pause(BREATH)
}
