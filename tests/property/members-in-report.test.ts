import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMembers } from '../../core/member/find-members.ts'
import { isParticle } from '../../core/member/name-parts.ts'
import { mentionsIn, withoutTakenOut } from '../../core/report/member-mentions.ts'
import { reportOf, reportRow } from '../kit/sample-report.ts'

const part = fc.stringMatching(/^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{3,9}$/u).filter((word) => !isParticle(word.toLowerCase()) && !['name', 'mail', 'phone', 'street'].includes(word.toLowerCase()))
const people = fc.record({
  first: part, last: part, middle: fc.option(part), email: part.map((word) => `${word}@members.example`),
  phone: fc.stringMatching(/^[1-9][0-9]{8,9}$/u), street: part, number: fc.integer({ min: 1, max: 999 }),
}).filter(({ first, last, middle }) => new Set([first, last, middle].map((word) => word?.toLowerCase())).size > 2)

/** Ways to write what belongs to a person. */
const written = people.chain((person) => fc.record({
  person: fc.constant({
    name: `${person.first} ${person.last}`, email: person.email, phone: `0${person.phone}`, addressLines: [`${person.number} ${person.street} Road`, 'Northgate'],
  }),
  as: fc.constantFrom(
    `${person.first} ${person.last}`, `${person.last}, ${person.first}`, `${person.last.toUpperCase()} ${person.first}`, `${person.first} ${person.middle ?? 'B.'} ${person.last}`,
    `${person.first}  ${person.last}`.normalize('NFD'), `${person.first} ${person.last}’s`, `${person.first.slice(0, 1)}. ${person.last}`, person.email.toUpperCase(),
    `0${person.phone}`, `+44 ${person.phone.slice(0, 3)} ${person.phone.slice(3)}`, person.phone.replace(/(\d{3})(?=\d)/gu, '$1-'),
    `${person.number} ${person.street} Rd`, `${person.street} Road ${person.number}`.toLowerCase(),
  ),
}))
const around = fc.constantFrom('', 'Thanks to ', 'ask: ', '(', '… ', '"', 'a\n')

describe('a member in any text', () => {
  it('is found however the name, e-mail, phone or street is written', () => {
    fc.assert(fc.property(written, around, fc.boolean(), ({ person, as }, before, allowsParts) => {
      const text = `${before}${as}.`
      const [hits] = findMembers([{ text: 'A title', allowsParts: false }, { text, allowsParts }], [{ name: 'Qqqq Xxxx', email: '', phone: '', addressLines: [] }, person]).slice(1)
      expect(hits?.map(({ names, start, end }) => [names, start <= before.length + 1, end >= text.length - 3])).toEqual([[[person.name], true, true]])
    }), { numRuns: 500 })
  })

  it('is marked inside the text, in order, without overlap', () => {
    fc.assert(fc.property(fc.array(written, { maxLength: 4 }), fc.string({ unit: 'binary', maxLength: 20 }), (all, noise) => {
      const text = all.map(({ as }) => as).join(noise)
      const [hits] = findMembers([{ text, allowsParts: true }], all.map(({ person }) => person))
      expect(hits?.every(({ start, end }, at) => start < end && start >= (hits[at - 1]?.end ?? 0) && end <= text.length)).toBe(true)
    }))
  })

  it('is nowhere in a report out of which each place was taken', () => {
    fc.assert(fc.property(written, written, (one, other) => {
      const report = reportOf([reportRow(41, { title: `${one.as} held` })], { remarks: `Thank ${other.as}, and ${one.as}` })
      const everyone = [one.person, other.person]
      const answers = Object.fromEntries(mentionsIn(report, everyone, {}).map(({ key }) => [key, 'take-out' as const]))
      const done = withoutTakenOut(report, mentionsIn(report, everyone, answers), { name: '[name]', email: '[e-mail]', phone: '[phone]', street: '[street]' })
      expect(mentionsIn(done, everyone, {})).toEqual([])
    }))
  })
})
