import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { Day } from '../../../core/day.ts'
import type { Case } from '../../../core/case/types.ts'
import type { YearRequest } from '../../../core/report/year.ts'
import { paragraphsOf } from '../../kit/report-parts.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let kept: Case
let out: string
const request: YearRequest = { year: 2023, occasion: 'Annual meeting', next: '', news: {}, answers: {} }
const record = (count: number, state: 'written' | 'posted', on: string, kind: 'letter' | 'email' = 'letter') =>
  bench.call('actions.record', { draft: { caseId: kept.id, kind, count, signatories: null, targetId: null, memberId: null, state, route: kind === 'letter' ? 'group' : null, on, letterCode: null, note: '' } })

beforeEach(async () => {
  bench = createBench('2023-06-01')
  kept = await keepSampleCase(bench)
  out = join(bench.folder, 'out')
  mkdirSync(out)
  valueOf(await record(12, 'posted', '2023-01-20'))
  valueOf(await record(5, 'written', '2023-02-20'))
  valueOf(await record(3, 'posted', '2022-12-31'))
  valueOf(await record(4, 'posted', '2023-02-01', 'email'))
})
afterEach(() => bench.close())

describe('the year of the group', () => {
  it('counts what was posted in the year, by month, kind and case, with the year before beside it', async () => {
    valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter evening', on: '2023-01-28' }, basedOn: null, cases: [kept.id] }))
    const { page, notPosted, others, before, events, firstYear, mentions } = valueOf(await bench.call('reports.year', request))
    expect({
      months: page.months.map(({ letters }) => letters).slice(0, 3), kinds: page.kinds.filter(({ count }) => count > 0), cases: page.cases.map(({ letters }) => letters), events: page.events, headcount: page.headcount,
      notPosted: notPosted.slice(0, 3), others: others.map(({ kind, counts }) => [kind, ...counts.slice(0, 3)]), before: before.slice(-2), names: events.map(({ name, headcount }) => [name, headcount]), firstYear, mentions,
    }).toEqual({
      months: [12, 0, 0], kinds: [{ kind: 'letter', count: 12 }, { kind: 'email', count: 4 }], cases: [12], events: 1, headcount: null,
      notPosted: [0, 5, 0], others: [['email', 0, 4, 0]], before: [0, 3], names: [['Winter evening', null]], firstYear: 2022, mentions: [],
    })
  })

  it('is written for the meeting and the wall, never over another file', async () => {
    const save = { ...request, token: bench.services.files.keepPath(out) }
    for (const use of ['meeting', 'wall', 'wall'] as const) valueOf(await bench.call('reports.saveYear', { ...save, use }))
    expect([readdirSync(out).toSorted(), bench.desktop.shown.length]).toEqual([['year-2023-wall-2.docx', 'year-2023-wall.docx', 'year-2023.docx'], 3])
    const texts = paragraphsOf(new Uint8Array(readFileSync(join(out, 'year-2023.docx'))))
    expect(['What the group did in 2023', 'Annual meeting', '12'].filter((text) => !texts.some((found) => found.includes(text)))).toEqual([])
  })

  it('names no member: each place is answered before it is written, and what is replaced is not in the file', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
    const asked = { ...request, next: 'At Ines Albrecht’s house', token: bench.services.files.keepPath(out), use: 'meeting' as const }
    const { mentions: [mention] } = valueOf(await bench.call('reports.year', { ...request, next: asked.next }))
    expect([problemCode(await bench.call('reports.saveYear', asked)), readdirSync(out)]).toEqual(['report-names-members', []])
    valueOf(await bench.call('reports.saveYear', { ...asked, answers: { [mention?.key ?? '']: 'take-out' } }))
    const text = paragraphsOf(new Uint8Array(readFileSync(join(out, 'year-2023.docx')))).join('\n')
    expect([text.includes('Albrecht'), text.includes('At [name]')]).toEqual([false, true])
  })

  it('takes the news of a case as a person noted it, or as it is typed for the page', async () => {
    valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'outcome', outcome: { news: 'Free since 14 May.', isGood: true, on: '2023-05-14' as Day } } }))
    const news = async (typed: YearRequest['news']) => valueOf(await bench.call('reports.year', { ...request, news: typed })).page.news.map(({ text }) => text)
    expect([await news({}), await news({ [kept.id]: 'Free again.' }), await news({ [kept.id]: ' ' })]).toEqual([['Free since 14 May.'], ['Free again.'], []])
  })
})
