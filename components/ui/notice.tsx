/** A fact about the page that the reader must not miss: a wrong address, words not loaded, a doubt. */
export function Notice({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="my-6 max-w-prose border-l-4 border-edge bg-wash px-4 py-3" role="note">
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 space-y-2">{children}</div>}
    </div>
  )
}
