import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/tools'

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'docs/adding-a-framework.md',
  'prisma/seed/SOURCES.md',
  ...readdirSync(join(root, 'docs/adr')).map(name => join('docs/adr', name)),
]

/** Targets of links and pictures, and paths of this repository in code marks. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8')
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) =>
    join(dirname(document), target!),
  )
  const named = [...text.matchAll(/`((?:app|components|lib|prisma|tests|docs|public)\/[\w./-]*)`/g)].map(
    ([, path]) => path!,
  )
  return [...links.filter(target => !/https?:/.test(target)), ...named]
}

describe('every path that is named', () => {
  it.each(DOCUMENTS)('in %s exists', document => {
    expect(pathsIn(document).filter(path => !existsSync(join(root, path)))).toEqual([])
  })

  it('is looked for in documents that name some', () => {
    expect(DOCUMENTS.flatMap(pathsIn).length).toBeGreaterThan(20)
  })
})
