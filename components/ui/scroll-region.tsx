/** A wide table scrolls inside its own box; the box takes focus so that arrow keys can scroll it. */
export function ScrollRegion({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <section
      aria-label={label}
      className="relative overflow-x-auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box that takes no focus cannot be scrolled by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
