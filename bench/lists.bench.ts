// Lists and search at 10,000 members and 100,000 actions: what one key typed costs, from the call as the window makes it to its
// answer (of the search field its names; `search.bench.ts` has its cases), beside the bare query of a table that holds the same texts folded, with the same rows as the answer, in turn in one run.
import type { ActionFilter } from '../core/action/find-actions.ts'
import { everyAction } from '../core/action/find-actions.ts'
import { fold } from '../core/text/fold.ts'
import { connectionOf } from '../db/handle.ts'
import { searchMembers } from '../db/search-others.ts'
import { createBench } from '../tests/kit/services.ts'
import { firstCase, keepListed, listedCounts } from './lists-data.ts'

const rounds = 15
const warmUp = 3
const { db, call, close } = createBench('2026-11-12')
keepListed(db)

const plain = connectionOf(db)
plain.function('plain_fold', { deterministic: true }, (text: unknown) => fold(String(text ?? '')))
plain.exec(`
  CREATE TEMP TABLE plain_members AS SELECT members.*, plain_fold(name) AS sorted,
    plain_fold(name || ' ' || town || ' ' || email || ' ' || note || ' ' || tags || ' ' || languages || ' ' || likes) AS text FROM members ORDER BY plain_fold(name);
  CREATE TEMP TABLE plain_actions AS SELECT actions.*, cases.title AS case_title, targets.name AS target_name, members.name AS member_name,
    plain_fold(coalesce(ua_number, '') || ' ' || coalesce(title, '') || ' ' || people_at_risk || ' ' || coalesce(cases.country, '') || ' ' || coalesce(targets.name, '') || ' ' || coalesce(members.name, '') || ' ' || actions.note || ' ' || coalesce(letter_code, '')) AS text
    FROM actions JOIN cases ON cases.id = actions.case_id LEFT JOIN targets ON targets.id = actions.target_id
    LEFT JOIN action_members ON action_members.action_id = actions.id LEFT JOIN members ON members.id = member_id ORDER BY done_on DESC, sequence DESC`)

const like = (typed: string): string => `%${fold(typed)}%`
const bareMembers = plain.prepare('SELECT * FROM plain_members WHERE text LIKE :like')
const bareNames = plain.prepare('SELECT id, name FROM plain_members WHERE sorted LIKE :like LIMIT 7')
const bareActions = plain.prepare('SELECT * FROM plain_actions WHERE text LIKE :like LIMIT 300')
const bareSums = plain.prepare('SELECT kind, count(*), sum(count) FROM plain_actions WHERE text LIKE :like GROUP BY kind')

type Typed = { readonly list: string; readonly typed: string; readonly bare: () => unknown; readonly vigil: () => Promise<unknown> }
const filtered = (search: string): ActionFilter => ({ ...everyAction, search })
const members = (typed: string): Typed => ({ list: 'members', typed, bare: () => bareMembers.all({ like: like(typed) }), vigil: () => call('members.list', { search: typed }) })
const actions = (typed: string): Typed => ({
  list: 'actions', typed, bare: () => [bareActions.all({ like: like(typed) }), bareSums.all({ like: like(typed) })], vigil: () => call('actions.find', { filter: filtered(typed), limit: 300 }),
})
const everywhere = (typed: string): Typed => ({ list: 'search field', typed, bare: () => bareNames.all({ like: like(typed) }), vigil: async () => searchMembers(db, typed, 6) })
const keys: readonly Typed[] = [
  members(''), members('m'), members('vasin'), members('nothing-like-this'), actions(''), actions('o'), actions('vasin'), actions('library'), actions('nothing-like-this'),
  everywhere('v'), everywhere('vasin'), everywhere('nothing-like-this'),
]

const share = (values: readonly number[], of: number): number => values.toSorted((one, other) => one - other)[Math.floor(values.length * of)] ?? 0
process.stdout.write(`\nOne key typed at ${listedCounts.members} members and ${listedCounts.actions} actions, ${rounds} of each in turn, milliseconds\n  ${'list'.padEnd(14)}${'typed'.padEnd(20)}${'bare query'.padStart(11)}${'Vigil'.padStart(9)}${'95 %'.padStart(8)}${'ratio'.padStart(7)}\n`)
for (const { list, typed, bare, vigil } of keys) {
  const times = { bare: [] as number[], vigil: [] as number[] }
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const [name, way] of [['bare', bare], ['vigil', vigil]] as const) {
      const start = performance.now()
      await way()
      if (round >= warmUp) times[name].push(performance.now() - start)
    }
  }
  const [base, own] = [share(times.bare, 0.5), share(times.vigil, 0.5)]
  process.stdout.write(`  ${list.padEnd(14)}${typed.padEnd(20)}${base.toFixed(2).padStart(11)}${own.toFixed(2).padStart(9)}${share(times.vigil, 0.95).toFixed(2).padStart(8)}${(own / base).toFixed(2).padStart(7)}\n`)
}
const timed = async (list: string, run: () => Promise<unknown>): Promise<void> => {
  await call('actions.record', { draft: { caseId: firstCase, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2026-11-12', letterCode: null, note: '' } })
  const start = performance.now()
  await run()
  process.stdout.write(`  The first answer after a change, which reads the rows again: ${list} ${(performance.now() - start).toFixed(0)} ms\n`)
}
await timed('members', () => call('members.list', { search: 'm' }))
await timed('actions', () => call('actions.find', { filter: filtered('o'), limit: 300 }))
close()
