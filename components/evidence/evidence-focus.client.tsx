'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Keyboard manners of the panel: focus goes in when it opens, Escape closes it, focus returns to the grade. */
export function EvidenceFocus({ closeHref, evidenceId }: { closeHref: string; evidenceId: string }) {
  const router = useRouter()

  useEffect(() => {
    document.getElementById('evidence-title')?.focus({ preventScroll: true })
    return () => opener(evidenceId)?.focus({ preventScroll: true })
  }, [evidenceId])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') router.push(closeHref, { scroll: false })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [closeHref, router])

  return null
}

/** The link that opened the panel: the visible one whose address names this evidence. */
function opener(evidenceId: string): HTMLElement | SVGElement | null {
  const links = document.querySelectorAll<HTMLElement | SVGElement>(`a[href*="evidence=${evidenceId}"]`)
  return [...links].find(link => link.getClientRects().length > 0) ?? null
}
