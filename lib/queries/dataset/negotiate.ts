import type { Format } from './parameters'

const OFFERED = { json: 'application/json', csv: 'text/csv' } as const satisfies Record<Format, string>

/** The form that an Accept header prefers, JSON where it does not care; null where it takes neither. */
export function negotiate(accept: string | null): Format | null {
  if (!accept?.trim()) return 'json'
  const ranges = accept.split(',').map(part => {
    const [range = '', ...rest] = part.split(';').map(one => one.trim().toLowerCase())
    const quality = rest.find(one => one.startsWith('q='))?.slice(2)
    return { range, quality: quality === undefined ? 1 : Number(quality) || 0 }
  })
  // The most exact range decides on a type, whatever its place in the list.
  const qualityOf = (type: string): number =>
    [type, `${type.split('/')[0]}/*`, '*/*'].flatMap(
      range => ranges.find(one => one.range === range)?.quality ?? [],
    )[0] ?? 0
  const [json, csv] = [qualityOf(OFFERED.json), qualityOf(OFFERED.csv)]
  if (json === 0 && csv === 0) return null
  return csv > json ? 'csv' : 'json'
}
