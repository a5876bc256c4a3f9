import { test } from '@playwright/test'
import { expectAccessible } from '../support/axe'

const PAGES = [
  '/',
  '/authorities?q=suthend',
  '/authorities/essex',
  '/authorities/southend-on-sea?evidence=southend-on-sea-jar-2008-05-06.safeguarding',
  '/compare?councils=essex~hertfordshire~cambridgeshire',
  '/reports/essex-sif-2014-02-05',
]

for (const address of PAGES) {
  test(`${address} has no fault that axe can find`, async ({ page }) => {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
  })
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })
  for (const address of ['/authorities/essex', '/compare?councils=essex~hertfordshire~cambridgeshire']) {
    test(`${address} keeps its contrast`, async ({ page }) => {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    })
  }
})
