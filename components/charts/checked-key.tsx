import { COLOURS } from '@/lib/charts/colours'
import { PERSON, PersonMark } from './person-mark'

/** What the figure of a person says, for the caption of a drawing that has one. */
export function CheckedKey() {
  const { width, height } = PERSON
  return (
    <>
      {' '}
      <svg width={width} height={height} aria-hidden="true" focusable="false" className="chart-key">
        <PersonMark cx={width / 2} cy={height / 2} ink={COLOURS.quiet} />
      </svg>{' '}
      marks what was checked by a person, who is named with the evidence.
    </>
  )
}
