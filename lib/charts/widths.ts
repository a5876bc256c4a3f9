/**
 * The widths, in CSS pixels, at which every figure is laid out. The server cannot know the reader's screen, so it draws
 * all three and a container query shows the widest that fits: a phone, a tablet or a sheet of A4, a desktop.
 */
export const WIDTHS = { narrow: 328, medium: 680, wide: 1104 } as const

export type WidthName = keyof typeof WIDTHS

export const WIDTH_NAMES = Object.keys(WIDTHS) as WidthName[]

/** The widest drawing a container of so many pixels can hold; null where not even the narrow one fits unscaled. */
export const widthFor = (available: number): WidthName | null =>
  WIDTH_NAMES.toReversed().find(name => WIDTHS[name] <= available) ?? null
