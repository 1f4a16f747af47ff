import { describe, expect, it } from 'vitest'
import { countryLineIn, isAddressOf, senderLinesFor } from '../../../core/country/country-line.ts'

describe('the lines of a sender’s address', () => {
  it.each<[string, readonly string[], string, readonly string[], readonly string[]]>([
    ['have the country abroad, none at home', ['12 High Street', 'Millrace ML1'], 'United Kingdom', ['12 High Street', 'Millrace ML1'], ['12 High Street', 'Millrace ML1', 'UNITED KINGDOM']],
    ['as the sender’s post writes it', ['Lindenweg 4', '10117 Berlin'], 'Germany', ['Lindenweg 4', '10117 Berlin'], ['Lindenweg 4', '10117 Berlin', 'DEUTSCHLAND']],
    ['once, where the last line is the country', ['Lindenweg 4', '10117 Berlin', 'Germany'], 'Deutschland', ['Lindenweg 4', '10117 Berlin'], ['Lindenweg 4', '10117 Berlin', 'DEUTSCHLAND']],
    ['once, where the last line ends with it', ['12 High Street', 'Millrace, UK'], 'United Kingdom', ['12 High Street', 'Millrace, UK'], ['12 High Street', 'Millrace', 'UNITED KINGDOM']],
    ['of another country name it always', ['1 Rue Haute', '75001 Paris', 'Frankreich'], 'United Kingdom', ['1 Rue Haute', '75001 Paris', 'FRANCE'], ['1 Rue Haute', '75001 Paris', 'FRANCE']],
    ['of another country within a line too', ['1 Rue Haute', '75001 Paris, France'], 'United Kingdom', ['1 Rue Haute', '75001 Paris, France'], ['1 Rue Haute', '75001 Paris, France']],
    ['with a state that has the name of a country', ['1 Elm Street', 'Atlanta, Georgia'], 'United States', ['1 Elm Street', 'Atlanta, Georgia'], ['1 Elm Street', 'Atlanta, Georgia', 'UNITED STATES OF AMERICA']],
    ['that are only a town', ['Singapore'], 'Singapore', ['Singapore'], ['SINGAPORE']],
    ['without a known country', ['12 High Street'], '', ['12 High Street'], ['12 High Street']],
    ['of none', [], 'Peru', [], []],
  ])('%s', (_, lines, home, atHome, abroad) => {
    expect([senderLinesFor(lines, 'home', home), senderLinesFor(lines, 'abroad', home)]).toEqual([atHome, abroad])
  })

  it('are known again with the country below them', () => {
    expect([
      isAddressOf(['A', 'B', 'PERU'], ['A', 'B']), isAddressOf(['A', 'B'], ['A', 'B', 'Peru']), isAddressOf(['A', 'B', 'NORLAND'], ['A', 'B']), isAddressOf(['A'], ['A, Norland']),
      isAddressOf(['A', 'B', 'Other'], ['A', 'B']), isAddressOf(['A', 'ML1 2AB'], ['A']), isAddressOf(['A'], ['A', 'B']), countryLineIn(['A', 'PERU']), countryLineIn(['PERU']),
    ]).toEqual([true, true, true, true, false, false, false, 'PERU', null])
  })
})
