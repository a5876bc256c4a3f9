/** A part of a page with its own heading, which names it for screen readers and links. */
export function Section({
  id,
  title,
  intro,
  children,
}: {
  id: string
  title: string
  intro?: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mt-14 print:mt-8">
      <h2 id={id}>{title}</h2>
      {intro && <p className="mt-2 max-w-prose text-quiet">{intro}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
