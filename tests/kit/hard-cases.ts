import { caseRules, emptyCaseFile } from '../../core/case/case-file.ts'
import type { Case } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'
import { packCase, packLetter, packTarget } from './pack-sample.ts'

const idOf = (number: number): CaseId => `01HX0000000000000000000H${String(number).padStart(2, '0')}` as CaseId

/** Everything at length: story, demands, officials, rules. */
export const longCase: Case = packCase({
  id: idOf(1), uaNumber: '7/26',
  summary: packLetter.paragraphs.join(' '),
  background: Array.from({ length: 40 }, (_, index) => `Part ${index + 1}. ${packLetter.paragraphs[1]}`).join('\n\n'),
  demands: Array.from({ length: 12 }, (_, index) => `Demand ${index + 1}: ${packLetter.paragraphs[0]}`),
  targets: Array.from({ length: 30 }, (_, index) => packTarget(index + 20, { name: `Official number ${index + 1} with a long name`, role: 'Minister of Justice and of the Interior', salutation: 'Dear Minister,' })),
  file: { ...emptyCaseFile, rules: caseRules, ownRules: ['Do not mention the daughter, who is in hiding in another country with her two children.'] },
})

/** Many people, and no deadline. */
export const manyPeople: Case = packCase({
  id: idOf(2), uaNumber: null, deadline: null, demands: ['Release them.'], targets: [packTarget(60)], summary: packLetter.paragraphs.slice(0, 3).join(' '),
  peopleAtRisk: Array.from({ length: 25 }, (_, index) => ({ name: `Person Number-${index + 1}`, pronoun: 'they/them' })),
})

/** One name and one demand that no line and no page hold; nothing else is known. */
export const longName: Case = packCase({
  id: idOf(3), title: null, summary: '', background: null, peopleAtRisk: [{ name: `${'Ifeoluwakiitan '.repeat(20)}End`, pronoun: null }],
  demands: [packLetter.paragraphs.join(' ').repeat(2)], targets: [packTarget(61)],
})

/** Long words, and a deadline that is far away. */
export const germanCase: Case = packCase({
  id: idOf(4), uaNumber: '118/26', country: 'Nordkestrelische Republik', deadline: '2024-09-30' as Day, title: 'Gewässerschützerin wegen Veröffentlichung von Messwerten verurteilt',
  peopleAtRisk: [{ name: 'Wilhelmine Oberhuber-Krzyżanowski', pronoun: 'sie/ihr' }],
  demands: ['Lassen Sie Wilhelmine Oberhuber-Krzyżanowski unverzüglich und bedingungslos frei.', 'Ermöglichen Sie ihr bis dahin ärztliche Versorgung und Familienbesuche.'],
  targets: [packTarget(62, { name: 'Maximilian-Ferdinand Achterberg', role: 'Generalstaatsanwalt der Republik', salutation: 'Sehr geehrter Herr Generalstaatsanwalt,' })],
})

export const hardCases: readonly Case[] = [longCase, manyPeople, longName, germanCase]
