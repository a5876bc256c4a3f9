import { clearLine, cursorTo } from 'node:readline'
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  step(): void
  /** Prints a line without tearing the bar. */
  say(line: string): void
  stop(): void
}

/** Fewer are done before anyone wonders. */
const MANY = 8

/** A bar on standard error while many things are done, where a person is looking; otherwise only the lines. */
export function startProgress(what: string, total: number): Progress {
  const { stderr } = process
  if (!stderr.isTTY || total < MANY)
    return { step: () => undefined, say: line => console.log(line), stop: () => undefined }
  const format = `${what} {bar} {value} of {total}`
  const bar = new SingleBar({ format, stream: stderr, clearOnComplete: true }, Presets.shades_classic)
  bar.start(total, 0)
  return {
    step: () => bar.increment(),
    say: line => {
      clearLine(stderr, 0)
      cursorTo(stderr, 0)
      console.log(line)
      bar.render()
    },
    stop: () => bar.stop(),
  }
}
