import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../../core/country/country-code.ts'
import { shortNameOf } from '../../../core/country/country-names.ts'
import { defaultSettings } from '../../../core/settings/default-settings.ts'
import { groupFactsOf, withCountry } from '../../../core/settings/group-facts.ts'
import { usualPaper } from '../../../core/settings/usual-paper.ts'

const facts = groupFactsOf(defaultSettings('01JCK4W0000000000000000000'))

describe('the paper of a group', () => {
  it.each([['United States', 'letter'], ['USA', 'letter'], ['Canada', 'letter'], ['México', 'letter'], ['Philippines', 'letter'], ['Chile', 'letter'], ['Colombia', 'letter'], ['Venezuela', 'letter'], ['Germany', 'a4'], ['Peru', 'a4'], ['Maravia', null], ['', null]] as const)(
    'in %s is usually %s', (country, paper) => expect(usualPaper(country)).toBe(paper),
  )

  it('is US Letter in fourteen of all countries', () => {
    expect(countryCodes.filter((code) => usualPaper(shortNameOf(code)) === 'letter')).toHaveLength(14)
  })

  it('follows the country while a person types it and corrects it', () => {
    let typed = facts
    const papers = ['Me', 'Mexico', 'Mexicox', 'Mexico', 'Spain'].map((country) => {
      typed = withCountry(typed, country)
      return typed.paper
    })
    expect(papers).toEqual(['a4', 'letter', 'a4', 'letter', 'a4'])
  })

  it('stays as a person chose it', () => {
    expect(withCountry({ ...facts, country: 'Mexico', paper: 'a4' }, 'Canada').paper).toBe('a4')
    expect(withCountry({ ...facts, country: 'Spain', paper: 'letter' }, 'Peru').paper).toBe('letter')
  })
})
