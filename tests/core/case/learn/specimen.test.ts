import { describe, expect, it } from 'vitest'
import { namesLeft, specimenOf } from '../../../../core/case/learn/specimen.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { CaseFacts } from '../../../../core/case/types.ts'
import { emptyTargetFacts } from '../../../../core/case/target-values.ts'

const lines = `POET TAMSIN ORRELL HELD
Tamsin Orrell was arrested on 3 November. Ms Orrell is 34. Call +51 1 555 0199.
PLEASE SEND APPEALS TO:
Minister Aurelio Pantoja
Calle del Molino 9, 10020 Puerto Alba
Peru
Email: a.pantoja@justicia.example / press@justicia.example
Twitter: @apantoja
Dear Mr Pantoja,
Set Tamsin Orrell free before 10 May 2027.`.split('\n').map((text) => ({ text }))
const facts: CaseFacts = {
  ...readUrgentAction({ lines }), title: 'Poet Tamsin Orrell held', peopleAtRisk: [{ name: 'Tamsin Orrell', pronoun: 'she/her' }], demands: [],
  letters: [{ language: 'en', salutation: 'Dear Mr Pantoja,', paragraphs: ['Set Tamsin Orrell free before 10 May 2027.'], closing: null }],
  targets: [{ ...emptyTargetFacts, name: 'Minister Aurelio Pantoja', postalLines: ['Calle del Molino 9', '10020 Puerto Alba', 'Peru'], country: 'Peru', emails: ['a.pantoja@justicia.example'], twitter: ['@apantoja'], notes: ['typed by a member'] }],
}

describe('a correction as a specimen', () => {
  const { text, key } = specimenOf({ lines }, facts)

  it('has the same invented names, numbers and contacts in the document and in the key', () => {
    expect(text.split('\n')).toEqual([
      'POET ARVEL BRISKO HELD', 'Arvel Brisko was arrested on 3 November. Ms Brisko is 34. Call +13 4 115 1116.', 'PLEASE SEND APPEALS TO:', 'Minister Corvane Deloria',
      'Calle del Molino 1, 11112 Puerto Alba', 'Peru', 'Email: mailbox1@office.example / mailbox2@office.example', 'Twitter: @account1', 'Dear Mr Deloria,', 'Set Arvel Brisko free before 10 May 2027.',
    ])
    expect([key.title, key.peopleAtRisk, key.targets, key.letters[0]?.salutation]).toEqual([
      'Poet Arvel Brisko held', [{ name: 'Arvel Brisko', pronoun: 'she/her' }],
      [{ ...Object.fromEntries(Object.entries(emptyTargetFacts).filter(([name]) => name !== 'notes')), name: 'Minister Corvane Deloria', postalLines: ['Calle del Molino 1', '11112 Puerto Alba', 'Peru'], country: 'Peru', emails: ['mailbox1@office.example'], twitter: ['@account1'] }],
      'Dear Mr Deloria,',
    ])
  })

  it('holds nothing of the names, addresses and contacts of the case', () => {
    expect(`${text}\n${JSON.stringify(key)}`).not.toMatch(/Tamsin|Orrell|Aurelio|Pantoja|justicia|10020|0199|apantoja|typed by/iu)
  })
})

it('lists what looks like a real name in its sentences, without the invented ones', () => {
  const text = 'MIRA KOSTOVA HELD\nOn 22 January the journalist Mira Kostova was beaten near the house of Arvel Brisko and Omar al-Hadi.\nMayor Kalin'
  expect(namesLeft(text)).toEqual(['Mira Kostova', 'Omar al-Hadi'])
})
