import { expect, it } from 'vitest'
import { writeActionsCsv } from '../../../documents/export/write-actions-csv.ts'
import { wordsIn } from '../../../words/words.ts'
import { actionOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'

it('writes actions as a table of the group, and no cell that a spreadsheet would take for a formula', () => {
  const named = { uaNumber: '10/22', caseName: '=Poet held', targetName: 'Minister', memberName: 'Ines', outletName: null, isVoided: false }
  const bytes = writeActionsCsv([
    { ...actionOf(1, caseIdOf(1), { count: 3, signatories: 9, state: 'posted', route: 'group', letterCode: '7KQM-034-C', note: 'Said "yes"' }), ...named },
    { ...actionOf(2, caseIdOf(1)), ...named, uaNumber: null, targetName: null, memberName: null, isVoided: true },
  ], wordsIn('en'))
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe([
    '\uFEFF"Day","UA number","Case","Kind","Count","People who signed","Target","Member","State","Who posted","Letter code","Note"',
    `"2026-11-12","UA 10/22","'=Poet held","Letters","3","9","Minister","Ines","Posted","Posted by the group","7KQM-034-C","Said ""yes"""`,
    `"2026-11-12","","'=Poet held","Letters","1","1","","","Undone","","",""`, '',
  ].join('\r\n'))
})
