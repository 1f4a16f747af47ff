import { describe, expect, it } from 'vitest'
import { mentionsIn, mentionState, withPieceReplaced, withoutTakenOut } from '../../../core/report/member-mentions.ts'
import { reportTexts, withTexts } from '../../../core/report/report-texts.ts'
import type { Report } from '../../../core/report/types.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'

const ines = { name: 'Ines Albrecht', email: 'ines@members.example', phone: '', addressLines: [] }
const report = reportOf([reportRow(41, { title: 'Ines Albrecht detained' }), reportRow(63)], { remarks: 'Ines counted. Ask Ines Albrecht, ines@members.example.' })
const wordsOf = (found: Report): readonly string[] => mentionsIn(found, [ines], {}).map(({ place, text, start, end }) => `${place.part}: ${text.slice(start, end)}`)

describe('a member in a report', () => {
  it('is found in remarks and titles, each place with a key of its own', () => {
    const mentions = mentionsIn(report, [ines], {})
    expect(wordsOf(report)).toEqual(['remarks: Ines', 'remarks: Ines Albrecht', 'remarks: ines@members.example', 'title: Ines Albrecht'])
    expect(new Set(mentions.map(({ key }) => key)).size).toBe(4)
  })

  it('is found in every text of the report but the name of the group', () => {
    const full = reportOf([reportRow(41, { indexNumber: 'AMR 1' })])
    const parts = reportTexts(full).map(({ place }) => place.part)
    const named = withTexts(full, () => ines.name)
    expect([parts.toSorted(), wordsOf(named).length]).toEqual([['country', 'indexNumber', 'number', 'remarks', 'section', 'title', 'uaNumber'], parts.length])
    // Each text of a report is replaced by withTexts, or public.
    const left = JSON.stringify({ ...named, group: { ...named.group, name: '', id: '' }, id: '', madeWith: '' }).match(/Norhaven|Northern|Case 41|AMR 1|large print|"17"/gu)
    expect(left).toBe(null)
    expect(wordsOf({ ...full, group: { ...full.group, name: 'Friends of Ines Albrecht' } })).toEqual([])
  })

  it('is asked again for where the name comes once more', () => {
    const [first] = mentionsIn(reportOf([], { remarks: 'Ask Ines.' }), [ines], {})
    const again = mentionsIn(reportOf([], { remarks: 'Ask Ines. Ines knows.' }), [ines], { [first?.key ?? '']: 'not-a-member' })
    expect(again.map(({ answer }) => answer)).toEqual(['not-a-member', null])
  })

  it('is not answered by what every object has', () => {
    expect(mentionsIn(report, [ines], {}).every(({ answer }) => answer === null)).toBe(true)
    expect(mentionsIn(report, [ines], Object.fromEntries([['__proto__', 'leave']])).every(({ answer }) => answer === null)).toBe(true)
  })

  it('is out of the report where it was taken out, and stays where it is not a member', () => {
    const all = mentionsIn(report, [ines], {})
    const answers = Object.fromEntries(all.map(({ key, place }) => [key, place.part === 'title' ? 'not-a-member' as const : 'take-out' as const]))
    const done = withoutTakenOut(report, mentionsIn(report, [ines], answers), { name: '[name]', email: '[e-mail]', phone: '[phone]', street: '[street]' })
    expect([done.remarks, done.summary.cases.map(({ title }) => title)]).toEqual(['[name] counted. Ask [name], [e-mail].', ['Ines Albrecht detained', 'Case 63']])
  })

  it.each([
    ['Thanks to Ines for all', 10, 14, 'Thanks to [name] for all'], ['Write to her at a@b.example. Ines helped.', 29, 33, 'Write to her at a@b.example. [name] helped.'], ['(Ines)', 1, 5, '([name])'],
  ])('leaves %j a whole sentence', (text, start, end, left) => {
    expect(withPieceReplaced(text, start, end, '[name]')).toBe(left)
  })
})

describe('the sign beside a report', () => {
  const state = (answers: readonly ('take-out' | 'not-a-member' | 'leave' | null)[]) => {
    const [mention] = mentionsIn(report, [ines], {})
    if (!mention) throw new Error('No mention')
    return mentionState(answers.map((answer) => ({ ...mention, answer })))
  }

  it('follows from the answers: one open place outweighs all, one that stays outweighs the rest', () => {
    expect([state([]), state(['leave', null, 'take-out']), state(['leave', 'take-out']), state(['take-out', 'not-a-member', 'not-a-member'])]).toEqual([
      { kind: 'none' }, { kind: 'unanswered', count: 1 }, { kind: 'left', count: 1 }, { kind: 'answered', takenOut: 1, notMembers: 2 },
    ])
  })
})
