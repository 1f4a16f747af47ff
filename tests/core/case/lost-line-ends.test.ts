import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'

it('an address of a copy that lost its line ends has its lines again, and is to be checked', () => {
  const reading = readUrgentAction(linesOfText([
    'Free Anna Exempla', '', 'Anna Exempla was arrested in Lindow on 3 January 2024.', '', 'APPEALS TO:', 'Otto Muster', 'Minister of Justice', '4 Mill StreetLindow 10115Norway', '',
    'Dear Minister,', '', 'I am writing to you about Anna Exempla.', '', 'Yours sincerely',
  ].join('\n')))
  expect([reading.targets[0]?.postalLines, reading.provenance.find(({ field }) => field === 'targets.0.postalLines')?.confidence]).toEqual([['4 Mill Street', 'Lindow 10115Norway'], 'check'])
})
