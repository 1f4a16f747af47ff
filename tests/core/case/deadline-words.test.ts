import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'

const read = (...lines: readonly string[]): ReturnType<typeof readUrgentAction> => readUrgentAction(linesOfText(lines.join('\n')))

it.each([
  ['PROSIMY O WYSYŁANIE LISTÓW DO 5 MAJA 2026, w języku polskim.', '2026-05-05'],
  ['Pište prosím do 5. května 2026.', '2026-05-05'],
  ['Bitte schreiben Sie bis 30. Juni 2026 an den Minister.', '2026-06-30'],
  ['Please write to the governor by 12 May 2026 at the latest.', '2026-05-12'],
])('a sentence that asks to write says until when: %s', (sentence, day) => {
  expect(read('Free Anna Exempla', '', sentence, '', 'Dear Minister,', 'I am writing to you about Anna Exempla.', 'Yours sincerely').deadline).toBe(day)
})

it('a document that ends its case and asks to write before a day is asked about: one of both is wrong', () => {
  const document = (sentence: string): readonly string[] => [
    'Further information on UA 12/26 (EUR 10/1/2026)', '', 'Anna Exempla was released. No further action is required.', '', sentence, '', 'Minister of Justice', 'Otto Muster', '4 Mill Lane', 'Lindow',
  ]
  const kindOf = (sentence: string): unknown => {
    const reading = read(...document(sentence))
    return [reading.kind, reading.provenance.filter(({ field }) => field === 'kind').map(({ confidence, reason }) => `${confidence}: ${reason}`)]
  }
  expect(kindOf('Please write before 12 May 2026:')).toEqual(['outcome', ['check: still-asks']])
  expect(kindOf('Thank you:')).toEqual(['outcome', ['check: still-asks']])
})
