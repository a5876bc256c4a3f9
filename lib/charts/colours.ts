import type { Grade } from '@/lib/domain/grades'

/**
 * Every colour a figure uses, as the theme's CSS variable with the light value behind it for a drawing that stands
 * alone. `fill` is the step itself, `ink` the text upon it, `line` an outline that stands off the page.
 */
export const GRADE_COLOURS: Record<Grade, { fill: string; ink: string; line: string }> = {
  4: step(4, '#12436d', '#ffffff', '#12436d'),
  3: step(3, '#28a197', '#16202b', '#1c8079'),
  2: step(2, '#f5cf7a', '#16202b', '#a07614'),
  // Light, hatched and heavily bordered: a dark red and the dark blue above look alike in grey print.
  1: step(1, '#fdf4f5', '#7c1a2c', '#a8243b'),
}

export const COLOURS = {
  paper: 'var(--paper, #ffffff)',
  /** The quiet ground of a framework's years. */
  wash: 'var(--wash, #f1f4f6)',
  ink: 'var(--ink, #16202b)',
  quiet: 'var(--quiet, #4a5763)',
  rule: 'var(--rule, #d3dae0)',
  /** Outlines that carry meaning without a grade: 3 to 1 on paper. */
  edge: 'var(--edge, #6f7d89)',
} as const

/** The figure of a person upon a grade's own colour, or upon the page where there is no grade. */
export const personOn = (grade: Grade | null): { ink: string; halo?: string } =>
  grade ? { ink: GRADE_COLOURS[grade].ink, halo: GRADE_COLOURS[grade].fill } : { ink: COLOURS.quiet }

function step(grade: Grade, fill: string, ink: string, line: string) {
  return {
    fill: `var(--grade-${grade}, ${fill})`,
    ink: `var(--grade-${grade}-ink, ${ink})`,
    line: `var(--grade-${grade}-line, ${line})`,
  }
}
