import { expect, type Locator, test } from '@playwright/test'

interface Box {
  name: string | null
  x: number
  y: number
}

/** Where every link of a drawing stands, counted from the drawing's own corner. */
const places = (drawing: Locator): Promise<Box[]> =>
  drawing.evaluate(element => {
    const svg = element.querySelector('svg')!
    const corner = svg.getBoundingClientRect()
    return [...svg.querySelectorAll('a rect:first-child')].map(rect => {
      const box = rect.getBoundingClientRect()
      const name = rect.closest('a')!.getAttribute('aria-label')
      return { name, x: Math.round(box.x - corner.x), y: Math.round(box.y - corner.y) }
    })
  })

for (const { address, what } of [
  { address: '/authorities/essex', what: 'the timeline' },
  { address: '/compare?councils=essex~hertfordshire~cambridgeshire', what: 'the comparison' },
]) {
  test(`Recharts puts every mark of ${what} where the server drew it`, async ({ page }) => {
    await page.goto(address)
    const frame = page.locator('.chart-frames').first().locator('.chart-frame[data-live="true"]')
    await expect(frame).toBeVisible()
    const live = await places(frame.locator('.chart-live'))
    await page.addStyleTag({
      content: '.chart-frame[data-live="true"] > .chart-still { display: block !important }',
    })
    const still = await places(frame.locator('.chart-still'))
    expect(still.length).toBeGreaterThan(0)
    expect(live).toEqual(still)
  })
}
