import { createServer } from 'node:net'
import { Problem } from '../problem.mjs'

const USUAL_PORT = 3000

/** @throws Problem where PORT is no port, or something else serves there. */
export async function choosePort(wanted = process.env.PORT): Promise<number> {
  const port = wanted === undefined || wanted === '' ? USUAL_PORT : Number(wanted)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT is '${wanted}', which is no port; give a number such as PORT=${USUAL_PORT}.`)
  }
  // A program may hold the port on one address or on all of them.
  for (const host of ['::', '0.0.0.0', '127.0.0.1']) {
    const reason = await whyTaken(port, host)
    if (reason === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is in use by another program; stop that, or choose another: PORT=${port + 1} npm run up`,
      )
    }
    if (reason === 'EACCES') {
      throw new Problem(
        `This user may not serve on port ${port}; choose one above 1023: PORT=3000 npm run up`,
      )
    }
  }
  return port
}

function whyTaken(port: number, host: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
