import { expect, test } from '@playwright/test'

const MARK = /^Staying safe: adequate/i

test('a mark of the timeline opens its evidence, and Escape returns to the mark', async ({ page }) => {
  await page.goto('/authorities/essex')
  const mark = page.locator('.chart-live').getByRole('link', { name: MARK })
  await mark.click()
  const panel = page.getByRole('complementary', { name: /^Staying safe: Adequate/ })
  await expect(panel).toBeVisible()
  await expect(panel.getByText('“adequate”')).toBeVisible()
  await expect(page).toHaveURL(/evidence=essex-apa-2006-11-01\.staying-safe$/)
  await expect(panel.getByRole('heading')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(mark).toBeFocused()
})

test('the address of an open panel opens it again, and going back closes it', async ({ page }) => {
  await page.goto('/compare?councils=essex~hertfordshire&framework=apa')
  await page
    .locator('.chart-live')
    .getByRole('link', { name: /Hertfordshire.*Being healthy|Being healthy.*Hertfordshire/i })
    .first()
    .click()
  const panel = page.locator('#evidence')
  await expect(panel).toBeVisible()
  await page.reload()
  await expect(panel).toBeVisible()
  await page.goBack()
  await expect(panel).toBeHidden()
})

test('an address that asks for evidence nobody holds says so and shows the rest', async ({ page }) => {
  await page.goto('/authorities/essex?evidence=essex-apa-1999-01-01.being-healthy')
  await expect(page.getByText('The grade in this address is not held here')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Every judgement held, since 2005' })).toBeVisible()
})

test('evidence leads to its place in the whole document', async ({ page }) => {
  await page.goto('/authorities/essex?evidence=essex-apa-2006-11-01.capacity-to-improve')
  await page
    .locator('#evidence')
    .getByRole('link', { name: /The whole document/ })
    .click()
  await expect(page).toHaveURL(/\/reports\/essex-apa-2006-11-01#judgement-capacity-to-improve$/)
  await expect(page.locator('#judgement-capacity-to-improve')).toBeInViewport()
})
