const LOOK =
  'inline-flex min-h-11 items-center rounded-sm border border-edge bg-paper px-4 py-2 font-semibold text-ink no-underline hover:border-ink hover:bg-wash'

/** The one button look, for buttons and for links that act as one. */
export const buttonClass = LOOK

export function Button(props: React.ComponentProps<'button'>) {
  return <button type="button" {...props} className={`${LOOK} ${props.className ?? ''}`} />
}
