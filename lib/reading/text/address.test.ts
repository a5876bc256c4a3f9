import { describe, expect, it } from 'vitest'
import { directory } from '../directory'
import { addressIn } from './address'

const ON = '2006-11-01'
const councils = directory()
const responsible = councils.filter(
  ({ responsibleFrom, responsibleTo }) =>
    (responsibleFrom === null || responsibleFrom <= ON) && (responsibleTo === null || responsibleTo >= ON),
)
const councilNamed = (name: string) => responsible.find(entry => entry.name === name)!
const addressed = (to: string, ...lines: string[]) => addressIn(lines, councilNamed(to), councils, ON)

describe('an address', () => {
  it.each([
    ['Essex', ['Essex County Council', 'County Hall', 'Chelmsford', 'Essex']],
    ['Cambridgeshire', ['Cambridgeshire County Council', 'Shire Hall', 'Castle Hill', 'Cambridge CB3 0AP']],
    ['Barnet', ["Director of Children's Services London Borough of Barnet Building 4 London N11"]],
    ['Brighton and Hove', ['Brighton & Hove City Council', "King's House"]],
    ['York', ['City of York Council', 'Mill House', 'North Street', 'York', 'North Yorkshire']],
    ['Southend-on-Sea', ['Southend-on-Sea Borough Council', 'Victoria Avenue', 'Southend-on-Sea', 'Essex']],
    ['Birmingham', ['Birmingham City Council', 'Council House', 'Birmingham']],
    ['Northumberland', ['County Hall', 'Morpeth', 'Northumberland']],
  ])('names %s', (council, lines) => expect(addressed(council, ...lines)).toBe('to it'))

  it.each([
    ['Lincolnshire', ['North East Lincolnshire Council', 'Grimsby', 'Lincolnshire']],
    ['Lincolnshire', ['North East', 'Lincolnshire Council']],
    ['Essex', ['Southend-on-Sea Borough Council', 'Southend-on-Sea', 'Essex']],
    ['North Yorkshire', ['City of York Council', 'York', 'North Yorkshire']],
  ])('is not that of %s where another council is named in full', (council, lines) =>
    expect(addressed(council, ...lines)).toBe('to another'),
  )

  it.each([
    ['Essex', ['Wessex County Council', 'Chelmsford']],
    ['Essex', ['Wessex County Council', 'Chelmsford', 'Essex']],
    ['Essex', ['Civic Centre', 'Southend-on-Sea', 'Essex']],
    ['Cambridgeshire', ['South Cambridgeshire District Council', 'Cambourne']],
    ['Essex', ['Market Square']],
  ])('does not plainly name %s', (council, lines) => expect(addressed(council, ...lines)).toBe('unclear'))

  it('names every council by each of its names', () => {
    const unnamed = responsible.flatMap(entry =>
      [entry.name, entry.formalName, ...entry.names, `${entry.name} Council`].filter(
        name => addressIn([`Ms A Person ${name}`, 'Town Hall'], entry, councils, ON) !== 'to it',
      ),
    )
    expect(unnamed).toEqual([])
  })
})
