import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `server-only` throws outside a Next server; a test is neither server nor browser. */
const alias = [
  { find: /^@\//, replacement: here('./') },
  { find: 'server-only', replacement: here('./tests/server-only.ts') },
]

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,components,lib,tests/unit}/**/*.test.{ts,tsx}'],
          // Machines are shared; how long a test takes is no test.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          include: ['tests/documents/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'mutation', include: ['tests/mutation/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/integration-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
