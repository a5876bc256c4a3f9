import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'

for (const address of ['/data?framework=ilacs&at=2025-03-31', '/data/changes']) {
  test(`${address} has no fault that axe can find, and never scrolls sideways as a whole`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
}

test('a day is chosen in a plain form and stands in the address', async ({ page }) => {
  await page.goto('/data')
  await page.getByRole('combobox', { name: 'Framework' }).selectOption('sif')
  await page.getByLabel('As at').fill('2018-03-31')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\/data\?framework=sif&at=2018-03-31/)
  await expect(page.getByText('as at 31 March 2018')).toBeVisible()
})

test('a day that is none has a note, and today is shown', async ({ page }) => {
  await page.goto('/data?at=2025-02-30&framework=league')
  await expect(page.getByText('which is no day written like 2025-03-31')).toBeVisible()
  await expect(page.getByText('The newest one is shown instead')).toBeVisible()
})

test('a person’s decision is listed with reason and name', async ({ page }) => {
  await page.goto('/data/changes')
  const change = page.getByRole('listitem').filter({ hasText: 'Testshire: Help and protection' })
  await expect(change).toContainText('Inadequate')
  await expect(change).toContainText('The report prints it under its own heading.')
  await expect(change).toContainText('Ada Example, reviewing officer')
})

test('the header leads to the data, and the data to downloads and the API', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is held here, and what is not')
  await expect(page.getByRole('link', { name: 'judgements as CSV' })).toHaveAttribute(
    'href',
    '/data/download/judgements.csv',
  )
  await expect(page.getByRole('link', { name: 'OpenAPI 3.1' })).toHaveAttribute(
    'href',
    '/api/v1/openapi.json',
  )
})
