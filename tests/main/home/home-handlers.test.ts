import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { deadlineOf } from '../../../core/case/deadline.ts'
import type { Day } from '../../../core/day.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { sampleText } from '../../kit/sample-document.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, problemCode, valueOf } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const info = async () => {
  const { isFirstRun, hasPractice } = valueOf(await bench.call('app.info', null))
  return { isFirstRun, hasPractice }
}

describe('first run and practice', () => {
  it('recognises a first run, loads the practice sample, and removes it with one call', async () => {
    expect(await info()).toEqual({ isFirstRun: true, hasPractice: false })
    const { caseId } = valueOf(await bench.call('app.addPractice', null))
    const { case: kept } = valueOf(await bench.call('cases.get', { caseId }))
    expect({
      ua: kept.uaNumber, title: kept.title, deadline: kept.deadline, isPractice: kept.isPractice,
      targets: kept.targets.map(({ name, role, postalLines, country, emails }) => ({ name, role, postalLines, country, emails })),
      letters: kept.letters.map(({ salutation, paragraphs, closing }) => [salutation, paragraphs.length, closing]),
      people: kept.peopleAtRisk,
    }).toEqual({
      ua: '900/23', title: 'LIBRARIAN HELD FOR LENDING BOOKS', deadline: '2023-02-25', isPractice: true,
      targets: [
        { name: 'Anselm Korvath', role: 'Minister of Justice', postalLines: ['Ministry of Justice', '3 Lantern Square', 'Ostrawell 10200'], country: 'Maravia', emails: ['minister@justice.example'] },
        { name: 'Ilsabet Moran', role: 'Attorney General', postalLines: ['Office of the Attorney General', '12 Chestnut Walk', 'Ostrawell 10340'], country: 'Maravia', emails: ['attorney@justice.example'] },
      ],
      letters: [['Dear Minister,', 4, 'Yours sincerely,']],
      people: [{ name: 'Teodora Vasín', pronoun: 'She/her' }],
    })
    expect([await info(), valueOf(await bench.call('members.list', { search: '' })).length, problemCode(await bench.call('app.addPractice', null))]).toEqual([
      { isFirstRun: false, hasPractice: true }, 3, 'practice-here',
    ])
    valueOf(await bench.call('app.removePractice', null))
    expect([await info(), valueOf(await bench.call('settings.check', null)).counts]).toEqual([
      { isFirstRun: true, hasPractice: false }, { cases: 0, targets: 0, members: 0, actions: 0, packs: 0, reports: 0 },
    ])
  })

  it('removes practice and leaves real work alone', async () => {
    const kept = await keepSampleCase(bench)
    valueOf(await bench.call('app.addPractice', null))
    valueOf(await bench.call('app.removePractice', null))
    expect(valueOf(await bench.call('cases.list', { search: '', status: 'all' })).map(({ id }) => id)).toEqual([kept.id])
  })
})

describe('home', () => {
  it('sorts cases by what can still be met and counts the work', async () => {
    const open = await keepSampleCase(bench)
    const sooner = await keepSampleCase(bench, sampleText.replace('105.22', '106.22').replace('7 March 2023', '10 February 2023'))
    const late = await keepSampleCase(bench, sampleText.replace('105.22', '99.22').replace('7 March 2023', '30 January 2023'))
    const letter = { caseId: open.id, kind: 'letter', count: 5, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-02-01', letterCode: null, note: '' } as const
    valueOf(await bench.call('actions.record', { draft: letter }))
    valueOf(await bench.call('actions.record', { draft: { ...letter, kind: 'email', count: 2, state: null, on: '2023-01-31' } }))
    const home = valueOf(await bench.call('home.overview', null))
    const needs = home.needs.map(({ kind, items, total }) => [kind, items.map((need) => (need.kind === 'outlet' ? need.outletId : need.item.id)), total])
    expect({ ...home, needs, comingUp: home.comingUp.map(({ id }) => id) }).toEqual({
      today: '2023-02-01', isGroupSetUp: false, openCases: 3, closedCases: 0, otherToPost: [], needs: [['write', [sooner.id], 1], ['post', [open.id], 1], ['ask', [late.id], 1]], comingUp: [open.id],
      toPost: { items: [{ caseId: open.id, uaNumber: '105/22', label: 'Marek Dovrin', count: 5 }], total: 1, letters: 5 },
      toCheck: { count: 0, update: null }, goodNews: [], memberCount: 0, actionsThisMonth: 5, takenBackThisMonth: 0, lastReport: null, dueReport: null, nextEvent: null, hasUnread: false,
    })
  })
})

describe('what waits to be posted', () => {
  it('is on Home also where its case is closed, until it is posted', async () => {
    const kept = await keepSampleCase(bench)
    const letter = { caseId: kept.id, kind: 'letter', count: 5, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-02-01', letterCode: null, note: '' } as const
    const { actionId } = valueOf(await bench.call('actions.record', { draft: letter }))
    valueOf(await bench.call('actions.record', { draft: { ...letter, kind: 'solidarity-card', count: 2 } }))
    const other = async () => valueOf(await bench.call('home.overview', null)).otherToPost
    expect(await other()).toEqual([{ kind: 'solidarity-card', count: 2 }])
    valueOf(await bench.call('cases.setStatus', { caseId: kept.id, status: 'closed' }))
    expect([await other(), valueOf(await bench.call('home.overview', null)).needs]).toEqual([[{ kind: 'letter', count: 5 }, { kind: 'solidarity-card', count: 2 }], []])
    valueOf(await bench.call('actions.setState', { actions: [{ id: actionId, count: 5 }], state: 'posted', route: 'group' }))
    expect(await other()).toEqual([{ kind: 'solidarity-card', count: 2 }])
  })
})

describe('good news', () => {
  it('of a closed case is on Home for a month, with the letters that were posted for it', async () => {
    const kept = await keepSampleCase(bench)
    const news = async (on: string, isGood: boolean) => {
      const { case: now } = valueOf(await bench.call('cases.get', { caseId: kept.id }))
      valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: now.revision, edit: { part: 'outcome', outcome: { on: on as Day, news: 'Released without charge.', isGood } } }))
      return valueOf(await bench.call('home.overview', null)).goodNews.map(({ caseId, name, outcome, lettersPosted }) => [caseId, name, outcome.on, lettersPosted])
    }
    const letter = { caseId: kept.id, kind: 'letter', count: 5, signatories: null, targetId: null, memberId: null, state: 'posted', route: null, on: '2023-02-01', letterCode: null, note: '' } as const
    valueOf(await bench.call('actions.record', { draft: letter }))
    expect(await news('2023-01-30', true)).toEqual([])
    valueOf(await bench.call('cases.setStatus', { caseId: kept.id, status: 'closed' }))
    expect([await news('2023-01-02', true), await news('2023-01-01', true), await news('2023-01-30', false)]).toEqual([[[kept.id, 'Marek Dovrin', '2023-01-02', 5]], [], []])
  })
})

describe('one rule for deadlines', () => {
  it('nine days with ten of post is said by Home, list, plan, calendar and command line', async () => {
    valueOf(await bench.call('settings.save', { settings: { ...valueOf(await bench.call('settings.get', null)), country: 'United States of America' } }))
    const kept = await keepSampleCase(bench, sampleText.replace('7 March 2023', '10 February 2023'))
    const home = valueOf(await bench.call('home.overview', null))
    const found = valueOf(await bench.call('cases.find', { filter: { search: '', status: 'all', country: null, language: null, deadline: 'any' }, limit: null }))
    const planned = valueOf(await bench.call('packs.plan', { choices: { ...defaultChoices, caseIds: [kept.id], copies: 1 } }))
    expect([
      home.needs.map(({ kind, items }) => [kind, items.map((need) => need.kind !== 'outlet' && [need.deadline.state, need.deadline.days, need.deadline.postDays])]), home.comingUp,
      found.items.map((item) => deadlineOf(item, found.today).state),
      planned.ok && planned.plan.warnings.flatMap(({ code, count, detail }) => (code.includes('late') || code.includes('deadline') ? [[code, count, detail]] : [])),
    ]).toEqual([[['write', [['arrives-late', 9, 10]]]], [], ['arrives-late'], [['arrives-late', 9, '10']]])
    valueOf(await bench.call('settings.save', { settings: { ...valueOf(await bench.call('settings.get', null)), postDays: { home: 3, abroad: 7 } } }))
    expect(valueOf(await bench.call('home.overview', null)).needs).toEqual([])
  })
})

describe('settings', () => {
  it('keeps what is saved and never changes the id of the group', async () => {
    const before = valueOf(await bench.call('settings.get', null))
    const wanted = { ...before, groupId: '01HX0000000000000000999999', groupName: 'Northgate group', paper: 'letter' as const }
    valueOf(await bench.call('settings.save', { settings: wanted }))
    expect([valueOf(await bench.call('settings.get', null)), (await info()).isFirstRun]).toEqual([{ ...wanted, groupId: before.groupId, packHabits: { paper: 'letter', ...paperDefaults.letter } }, false])
  })
})

describe('documents that wait', () => {
  it('are counted on Home until they are checked, with a case that one of them belongs to', async () => {
    const toCheck = async () => valueOf(await bench.call('home.overview', null)).toCheck
    await keepSampleCase(bench)
    for (const text of [sampleText, `${sampleText} `, 'A recipe for plum cake.\n']) valueOf(await bench.call('cases.readText', { text }))
    // The first is here already, the last is no appeal.
    expect(await toCheck()).toEqual({ count: 1, update: { uaNumber: '105/22', title: 'Marek Dovrin' } })
    for (const { documentId } of valueOf(await bench.call('cases.waiting', null))) valueOf(await bench.call('cases.discardWaiting', { documentId }))
    expect(await toCheck()).toEqual({ count: 0, update: null })
  })
})
