import { longDate } from '@/lib/domain/dates'
import { lowerFirst } from '@/lib/domain/english'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { AuthorityPageView, InspectionView } from '@/lib/queries/types'
import { Responsibility } from './responsibility'

/** Who this is, how far the record goes, and the newest inspection in one sentence. */
export function AuthorityHeading({ view }: { view: AuthorityPageView }) {
  const { authority, checkedTo } = view
  return (
    <header>
      <p className="text-small text-quiet">
        {authority.region} · {plainType(authority.type)}
        {checkedTo && <> · record held to {longDate(checkedTo)}</>}
        {authority.ofstedUrn && (
          <>
            {' · '}
            <a href={`https://reports.ofsted.gov.uk/provider/44/${authority.ofstedUrn}`}>
              newer reports on Ofsted’s page?
            </a>
          </>
        )}
      </p>
      <h1 className="mt-1">{authority.formalName}</h1>
      <Responsibility view={view} />
      <p className="mt-4 max-w-[46rem] text-lead">
        <Standing view={view} />
      </p>
    </header>
  )
}

/** The newest inspection first; an older one stands beside it and is never joined to it. */
function Standing({ view }: { view: AuthorityPageView }) {
  const [newest, before] = allInspections(view)
  if (!newest) {
    if (view.visits.length > 0) return ONLY_VISITS
    return view.authority.standing === 'to-come'
      ? TO_COME
      : 'No inspection document of this council is held here yet.'
  }
  const overall = newest.cells.find(cell => cell.area === 'overall-effectiveness')
  return (
    <>
      Newest inspection held:{' '}
      {overall?.grade ? (
        <>
          <strong>{overall.word.toLowerCase()}</strong> overall,{' '}
        </>
      ) : (
        `${frameworkOf(newest.framework).name.toLowerCase()}, `
      )}
      {overall?.doubtful && 'its overall grade is being checked by a person, '}
      {lowerFirst(newest.dateText)}.{before && <Before newest={newest} before={before} />}
    </>
  )
}

const TO_COME = 'It has not begun, so nothing of its own has been inspected.'
const ONLY_VISITS = 'Only visits between inspections are held here yet, and they carry no grades.'

function Before({ newest, before }: { newest: InspectionView; before: InspectionView }) {
  const { name } = frameworkOf(before.framework)
  return before.framework === newest.framework
    ? ` The one before in the same framework: ${lowerFirst(before.dateText)}.`
    : ` Before that, under a different framework: ${lowerFirst(name)}, ${lowerFirst(before.dateText)}.`
}

/** Every inspection of the council, newest first across frameworks. */
export const allInspections = (view: AuthorityPageView): InspectionView[] =>
  view.panels
    .flatMap(panel => panel.inspections)
    .sort((one, other) => other.placedOn.localeCompare(one.placedOn))

/** 'London Borough' as the register files it; 'London borough' in a line of text. */
const plainType = (type: string): string => type.toLowerCase().replace('london', 'London')
