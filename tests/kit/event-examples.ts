import type { ActionId, EventId } from '../../core/ids.ts'
import { getPack } from '../../db/packs.ts'
import type { CallInput, CallName } from '../../preload/contract.ts'
import { eventDraft, type FullBench } from './full-bench.ts'
import { valueOf } from './services.ts'

/** The code of a printed letter of the kept case. */
export const codeOf = ({ db, packId }: FullBench): string => {
  const code = getPack(db, packId)?.plan.letters[0]?.code
  if (code === undefined) throw new Error('The pack has no letters')
  return code
}

/** A guest as a row of the sheet has one. */
export const guest = { memberId: null, guest: 'Odile Ferrant', isRegistered: false, hasCome: true, isNew: true }
const press = { id: '01HX0000000000000000999901' as ActionId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null } as const

const countedEntry = async ({ call, eventId, kept }: FullBench): Promise<{ readonly eventId: EventId; readonly actionId: ActionId }> =>
  ({ eventId, actionId: valueOf(await call('events.count', { eventId, entry: { ...press, caseId: kept.id } })).id })

type EventCall = Extract<CallName, `events.${string}` | `tally.${string}`>

/** An input for every call about events and their tally sheets. */
export const eventExamples: { readonly [Name in EventCall]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'events.list': () => null,
  'events.get': ({ eventId }) => ({ eventId }),
  'events.add': ({ eventId }) => ({ draft: { ...eventDraft, name: 'Spring stall' }, basedOn: eventId, cases: [] }),
  'events.edit': ({ eventId }) => ({ eventId, revision: 1, draft: { ...eventDraft, place: 'Old Dyeworks Hall' } }),
  'events.editList': ({ eventId }) => ({ eventId, edit: { part: 'table-added', name: '1, window' } }),
  'events.delete': async (bench) => {
    await countedEntry(bench)
    valueOf(await bench.call('events.savePerson', { eventId: bench.eventId, person: { ...guest, id: null } }))
    return { eventId: bench.eventId }
  },
  'events.saveCalendar': () => ({ eventId: null }),
  'events.people': ({ eventId }) => ({ eventId }),
  'events.savePerson': ({ eventId, memberId }) => ({ eventId, person: { ...guest, id: null, memberId, guest: '' } }),
  'events.removePerson': async ({ call, eventId }) => ({ eventId, personId: valueOf(await call('events.savePerson', { eventId, person: { ...guest, id: null } })).personId }),
  'tally.sheet': ({ eventId }) => ({ eventId, sheet: 1 }),
  'tally.saveCell': ({ eventId, kept }) => ({ eventId, sheet: 1, caseId: kept.id, column: 'letters', typed: 12 }),
  'tally.saveTotal': ({ eventId }) => ({ eventId, sheet: 1, column: 'letters', total: 12 }),
  'events.saveNumbers': ({ eventId }) => ({ eventId, numbers: { headcount: 27, newcomers: 9, under18: 2 } }),
  'events.evening': ({ eventId }) => ({ eventId }),
  'events.count': ({ eventId, kept, memberId }) => ({ eventId, entry: { ...press, caseId: kept.id, memberId } }),
  'events.countCode': (bench) => ({ eventId: bench.eventId, id: press.id, code: codeOf(bench) }),
  'events.takeBack': countedEntry,
  'events.putBack': async (bench) => {
    const entry = await countedEntry(bench)
    valueOf(await bench.call('events.takeBack', entry))
    return entry
  },
  'events.showTotals': ({ eventId }) => ({ eventId }),
  'events.totals': ({ eventId }) => ({ eventId }),
}
