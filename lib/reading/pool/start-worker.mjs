/** The entry of a reading worker. Plain JavaScript: it teaches this thread TypeScript before it loads any. */
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) })
await import(new URL('./worker.ts', import.meta.url).href)
