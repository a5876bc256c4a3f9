import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAGES = [
  '/',
  '/authorities',
  '/authorities?q=suthend',
  '/authorities/essex',
  '/authorities/essex?evidence=essex-apa-2006-11-01.being-healthy',
  '/authorities/southend-on-sea',
  '/compare',
  '/compare?councils=essex~hertfordshire~cambridgeshire',
  '/reports/essex-sif-2014-02-05',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    for (const address of PAGES) {
      test(`${address} has no fault that axe can find`, async ({ page }) => {
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
        expect(told).toEqual([])
      })
    }
  })
}
