import { describe, expect, it } from 'vitest'
import { learnedReading, type Corrected } from '../../../../core/case/learn/learned-reading.ts'
import { lessonOf } from '../../../../core/case/learn/lesson.ts'
import { readWithLesson } from '../../../../core/case/learn/read-with-lesson.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { Day } from '../../../../core/day.ts'
import type { CaseFacts, TargetFacts } from '../../../../core/case/types.ts'
import { emptyTargetFacts } from '../../../../core/case/target-values.ts'
import { sampleText } from '../../../kit/sample-document.ts'
import { taughtDocuments } from '../../../kit/taught-documents.ts'

const source = { lines: taughtDocuments.taught }
const next = { lines: taughtDocuments.nextOne }
const target = (changes: Partial<TargetFacts>): TargetFacts => ({ ...emptyTargetFacts, country: 'Peru', ...changes })
const facts: CaseFacts = {
  ...readUrgentAction(source),
  title: 'POET HELD FOR READING ALOUD', deadline: '2027-01-04' as Day, summary: 'Tamsin Orrell was arrested on 3 November in Tarn, Peru. She is held without charge.',
  targets: [
    target({ name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Calle del Molino 9', '10020 Puerto Alba, Peru'], emails: ['mesa@justicia.example'] }),
    target({ name: 'Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Avenida del Faro 210', '10044 Puerto Alba, Peru'], emails: ['mesa@prisiones.example'] }),
  ],
}
const corrected: Corrected<string> = { origin: 'first', source, facts }
const known = [{ lines: sampleText.split('\n').map((text) => ({ text })) }]

describe('what is learned', () => {
  it('is the label of the targets, the order of their parts, and what is no part of them', () => {
    expect(lessonOf(source, facts)).toEqual({
      layout: ['masthead riverside solidarity bulletin', 'riverside solidarity bulletin', 'poet held for reading aloud', 'what happened', 'pens at the ready', 'model letter', 'last post'],
      labels: { 'pens at the ready': 'targets', 'what happened': 'summary', 'model letter': 'letter' }, deadlines: ['last post'],
      blockOrder: ['address', 'contact', 'name', 'role'], headOrder: null, leftOut: [],
    })
  })
})

it('is a line that the reader takes for a part of a target and the person does not', () => {
  const foot = 'Kingsway House, Lindow'
  const lines = source.lines.map((line) => (line.text.startsWith('Printed on both sides') ? { text: foot } : line))
  expect(lessonOf({ lines }, facts).leftOut).toEqual([foot.toLowerCase()])
})

it('is nothing about a name or an office that a person has only typed better', () => {
  const [first, second] = facts.targets
  if (first === undefined || second === undefined) throw new Error('two targets')
  const typed = { ...facts, targets: [{ ...first, name: 'Aurelio R. Pantoja' }, { ...second, role: 'Director of all Prisons' }] }
  expect(lessonOf(source, typed)).toEqual({ ...lessonOf(source, facts), blockOrder: null })
})

describe('the next document of the same layout', () => {
  it('is read by what was corrected', () => {
    const plain = readUrgentAction(next).targets
    const learned = learnedReading(next, [corrected], known)
    const wanted = [
      target({ name: 'Odalys Ferrin', role: 'Minister of Transport', postalLines: ['Plaza de la Concordia 4', '10020 Puerto Alba, Peru'], emails: ['secretaria@puertos.example'] }),
      target({ name: 'Mateo Quispe Roca', role: 'Attorney General', postalLines: ['Jiron Sauce 77', '10051 Puerto Alba, Peru'], emails: ['mesa@fiscalia.example'] }),
    ]
    expect(plain).not.toEqual(wanted)
    expect([learned?.origin, learned?.reading.targets, learned?.reading.deadline, learned?.reading.summary]).toEqual(['first', wanted, '2027-01-04', 'Bram Aldous was arrested on 9 November in Lesk, Peru. He has seen no lawyer.'])
  })

  it('says nothing sure that is not sure without it', () => {
    const plain = readUrgentAction(next)
    const reading = learnedReading(next, [corrected], known)?.reading
    const sureBefore = new Set(plain.provenance.filter(({ confidence }) => confidence === 'sure').map(({ field }) => field))
    const sure = reading?.provenance.filter(({ confidence }) => confidence === 'sure').map(({ field }) => field) ?? []
    expect(sure.filter((field) => !sureBefore.has(field))).toEqual([])
    expect(reading?.provenance.filter(({ field }) => field.startsWith('targets.0.name')).map(({ confidence, reason }) => [confidence, reason])).toEqual([['check', 'learned']])
  })

  it('has its places in the document as it came', () => {
    const reading = learnedReading(next, [corrected], known)?.reading
    const texts = reading?.provenance.filter(({ field }) => field === 'targets.1.name').flatMap(({ ranges }) => ranges.map(({ line, start, end }) => next.lines[line]?.text.slice(start, end)))
    expect(texts).toEqual(['Mateo Quispe Roca'])
  })
})

describe('what was learned is not used', () => {
  it('for a document of another layout', () => {
    expect(learnedReading({ lines: sampleText.split('\n').map((text) => ({ text })) }, [corrected], known)).toBe(null)
  })

  it('where it would change how a specimen is read', () => {
    expect(learnedReading(next, [corrected], [next])).toBe(null)
  })

  it('where nothing was corrected', () => {
    expect(learnedReading(next, [{ ...corrected, facts: readUrgentAction(source) }], known)).toBe(null)
  })
})

const linesOf = (text: string) => ({ lines: text.split('\n').map((line) => ({ text: line })) })
/** A layout with the office above the name, in words that the reader does not know, and a greeting below the address. */
const notice = (office: string, name: string, greeting: string): string => `LAKESIDE WATCH OF PRISONERS

Kestrel: Tamsin Orrell

Tamsin Orrell was arrested on 3 November 2026 in Tarn, Peru.

PLEASE SEND APPEALS TO:
${office}
${name}
Calle del Molino 9
10020 Puerto Alba
Peru
Email: mesa@justicia.example
Salutation: ${greeting}`
const first = linesOf(notice('Chiefwarden of Rooms 4', 'Aurelio Pantoja', 'Dear Warden'))
const second = linesOf(notice('Overreeve of Keys 7', 'Odalys Ferrin', 'Dear Overreeve'))
const kept: CaseFacts = {
  ...readUrgentAction(first),
  targets: [target({ name: 'Aurelio Pantoja', role: 'Chiefwarden of Rooms 4', postalLines: ['Calle del Molino 9', '10020 Puerto Alba', 'Peru'], emails: ['mesa@justicia.example'], salutation: 'Dear Warden' })],
}

describe('a layout with office and name above an address', () => {
  it('gives both where the reader left them in the address, and keeps the greeting', () => {
    const [plain] = readUrgentAction(second).targets
    const learned = learnedReading(second, [{ origin: 'first', source: first, facts: kept }], known)?.reading
    expect([plain?.role, plain?.salutation]).not.toEqual(['Overreeve of Keys 7', 'Dear Overreeve'])
    expect(learned?.targets.map(({ name, role, postalLines, salutation }) => [name, role, postalLines, salutation])).toEqual([
      ['Odalys Ferrin', 'Overreeve of Keys 7', ['Calle del Molino 9', '10020 Puerto Alba', 'Peru'], 'Dear Overreeve'],
    ])
  })
})

it('never leaves out a line that a fact was kept from, such as a greeting', () => {
  expect(lessonOf(first, kept).leftOut).toEqual([])
})

it('shows what it takes out of the facts as text that is not used', () => {
  const plain = readUrgentAction(first)
  const lesson = { ...lessonOf(first, kept), leftOut: ['salutation: dear warden'] }
  const reading = readWithLesson(first, lesson, plain)
  expect([plain.unread.includes('Dear Warden'), reading.targets[0]?.salutation, reading.unread.includes('Dear Warden')]).toEqual([false, null, true])
})

it('is used without the parts that would change a specimen', () => {
  const learned = learnedReading(next, [corrected], [linesOf('CALL\nTamsin Orrell was arrested.\nWhat happened\nShe is held.')])
  expect(learned?.reading.targets.map(({ name }) => name)).toEqual(['Odalys Ferrin', 'Mateo Quispe Roca'])
})

it('leaves out the name of the sender and the month that the reader takes for titles, also where another fact has them', () => {
  const issue = (month: string, name: string): string => `LAKESIDE WATCH OF PRISONERS
Letter of the month, ${month} 2026

WRITE FOR ${name.toUpperCase()}

${name}, a 41-year-old ferryman, was arrested in Tarn, Peru, on 3 February 2026. He has had no lawyer since.

What you can do
Please send polite letters:
- asking that ${name} is set free;

PLEASE SEND APPEALS TO:
Minister of Justice
Aurelio Pantoja
Calle del Molino 9
10020 Puerto Alba
Peru
Fax: +51 1 555 0199
Email: mesa@justicia.example
Background
Lakeside Watch of Prisoners, Mill Lane 2`
  const [march, april] = [linesOf(issue('March', 'Tamsin Orrell')), linesOf(issue('April', 'Odalys Ferrin'))]
  const facts = { ...readUrgentAction(march), title: 'WRITE FOR TAMSIN ORRELL' }
  expect(readUrgentAction(april).title).not.toBe('WRITE FOR ODALYS FERRIN')
  expect(learnedReading(april, [{ origin: 'first', source: march, facts }], known)?.reading.title).toBe('WRITE FOR ODALYS FERRIN')
})
