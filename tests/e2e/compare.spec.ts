import { expect, test } from '@playwright/test'

const THREE = '/compare?councils=essex~hertfordshire~cambridgeshire'
const IN_LETTERS = `${THREE}&framework=apa`

test('rows that differ come first, and the difference is said in a sentence', async ({ page }) => {
  await page.goto(IN_LETTERS)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex, Hertfordshire and Cambridgeshire')
  await expect(
    page.getByText(
      'In enjoying and achieving Essex was judged adequate and Hertfordshire good, both in 2006, and Cambridgeshire very good in 2005.',
    ),
  ).toBeVisible()
  await page.getByText('Show as a table').click()
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect(rows.nth(0)).toContainText('Enjoying and achieving')
  await expect(rows.nth(1)).toContainText('Being healthy')
  await expect(page.getByRole('table').getByRole('row', { name: /Enjoying and achieving/ })).toContainText(
    /Adequate.*Good.*Very good/s,
  )
})

test('a council is added by name and taken away again, and the address carries the choice', async ({
  page,
}) => {
  await page.goto('/compare?councils=essex')
  await page.getByLabel('Add a council').fill('Hertfordshire')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page).toHaveURL(/councils=essex~hertfordshire$/)
  await page.getByRole('link', { name: 'Take Essex out of the comparison' }).click()
  await expect(page).toHaveURL(/councils=hertfordshire$/)
})

test('a name no council answers to is said, with the nearest names to choose from', async ({ page }) => {
  await page.goto('/compare?councils=essex~hurtfordshire')
  await expect(page.getByText('No council is called “hurtfordshire”')).toBeVisible()
  await page.getByRole('link', { name: 'Hertfordshire', exact: true }).first().click()
  await expect(page).toHaveURL(/councils=essex~hertfordshire$/)
})

test('a framework that is none falls back with a note', async ({ page }) => {
  await page.goto(`${THREE}&framework=nonsense`)
  await expect(page.getByText('A part of this address could not be used')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex, Hertfordshire and Cambridgeshire')
})

test('eleven councils stay inside the page', async ({ page }) => {
  await page.goto(`${THREE}~southend-on-sea~kent~suffolk~norfolk~leeds~york~wirral~devon&framework=apa`)
  const spill = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(spill).toBeLessThanOrEqual(0)
})
