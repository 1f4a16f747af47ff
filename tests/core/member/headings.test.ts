import { describe, expect, it } from 'vitest'
import { columnOfHeading } from '../../../core/member/headings.ts'

describe('headings of lists', () => {
  it.each([
    ['Name', 'name'], ['FULL NAME', 'name'], ['Vorname', 'given-name'], ['Prénom', 'given-name'], ['Nachname', 'family-name'], ['Apellidos', 'family-name'],
    ['Straße', 'address'], ['Dirección', 'address'], ['Address_2', 'address'], ['PLZ', 'postcode'], ['Code postal', 'postcode'], ['Ort', 'town'], ['Città', 'town'],
    ['E-Mail', 'email'], ['Correo electrónico', 'email'], ['Téléphone', 'phone'], ['Mobile phone', 'phone'], ['Remarks:', 'note'], ['Name on letters', 'name-on-letters'],
  ])('%s heads %s', (heading, column) => {
    expect(columnOfHeading(heading)).toBe(column)
  })

  it.each(['', 'Birthday', 'constructor', 'name of dog'])('knows no column %j', (heading) => {
    expect(columnOfHeading(heading)).toBeNull()
  })
})
