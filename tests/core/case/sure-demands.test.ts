import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'

it('an item of a list of demands that begins with no word of asking is to be checked', () => {
  const reading = readUrgentAction(linesOfText([
    'UA 12/96  Fear of torture  14 January 1996', '', 'NORLAND  Anna Exempla', '', 'Anna Exempla was arrested in Lindow on 3 January 1996.', '',
    'RECOMMENDED ACTION: Please send letters:', '- urging the authorities to release Anna Exempla;', '- asking for a doctor to see her;', '- the group of Lindow meets each Tuesday', '',
    'APPEALS TO:', 'Minister of Justice', 'Otto Muster', '4 Mill Lane', 'Lindow',
  ].join('\n')))
  expect(reading.demands.map((demand, index) => [demand.split(' ')[0], reading.provenance.find(({ field }) => field === `demands.${index}`)?.confidence])).toEqual([
    ['urging', 'sure'], ['asking', 'sure'], ['the', 'check'],
  ])
})
