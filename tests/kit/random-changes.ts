import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { actionKinds } from '../../core/action/types.ts'
import { draftFromCase, draftFromReading } from '../../core/case/make-draft.ts'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import type { EventEdit } from '../../core/event/types.ts'
import type { ActionId, EventId } from '../../core/ids.ts'
import { draftFromMember, emptyMemberDraft } from '../../core/member/make-member.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import { tallyColumns, type TallyColumn } from '../../core/tally/columns.ts'
import { listActions } from '../../db/actions.ts'
import { caseNames } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { eventEntries } from '../../db/event-entries.ts'
import { getEvent, listEvents } from '../../db/events.ts'
import { listMembers } from '../../db/members.ts'
import { listPacks, setPackState } from '../../db/packs.ts'
import { listTemplates } from '../../db/templates.ts'
import type { Answer } from '../../preload/contract.ts'
import { letterParagraph, templateParts, zipOf } from '../documents/letter-template/template-files.ts'
import { asGuessed } from './list-choice.ts'
import { sampleText } from './sample-document.ts'
import { valueOf, type Bench } from './services.ts'

const kinds = [
  'record', 'record', 'record', 'post', 'correct', 'take-back', 'rename', 'note', 'close', 'attach', 'add-case', 'update-case', 'add-member', 'edit-member', 'import',
  'add-template', 'remove-template', 'delete-case', 'delete-member', 'delete-pack', 'remove-target', 'pack', 'settings', 'practice',
  'plan-event', 'edit-event', 'event-list', 'press', 'press', 'press-back', 'came', 'numbers', 'delete-event', 'cell', 'cell', 'paper-total',
] as const

export type RandomChange = { readonly does: (typeof kinds)[number]; readonly pick: number; readonly text: string; readonly count: number; readonly isYes: boolean }

/** One change as a person could make it through the window. No answer is "no": that one does not go back. */
export const randomChange: fc.Arbitrary<RandomChange> = fc.record({
  does: fc.constantFrom(...kinds), pick: fc.nat(1000), text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), count: fc.integer({ min: 1, max: 40 }), isYes: fc.boolean(),
})

const template = zipOf(templateParts(letterParagraph))
const pickOf = <Item>(items: readonly Item[], pick: number): Item | undefined => items[pick % Math.max(items.length, 1)]

const columnOf = (pick: number): TallyColumn => tallyColumns[pick % tallyColumns.length] ?? 'letters'

const later = sampleText.replace('URGENT ACTION', 'URGENT ACTION\n\nFurther information on UA: 105/22')

const keep = async ({ call, db, services }: Bench, text: string, isUpdate: boolean): Promise<Answer<unknown>> => {
  const { documentId, reading } = valueOf(await call('cases.readText', { text }))
  const attachTo = isUpdate ? (caseNames(db, 'all', services.today())[0]?.id ?? null) : null
  return call('cases.keep', { documentId, draft: draftFromReading(reading), attachTo })
}

/** Makes the change through the handlers. False where there was nothing to change, as without a member to edit. */
export const makeChange = async (bench: Bench, { does, pick, text, count, isYes }: RandomChange): Promise<boolean> => {
  const { call, db, folder, services } = bench
  const kept = pickOf(caseNames(db, 'all', services.today()).flatMap(({ id }) => getCase(db, id) ?? []), pick)
  const action = pickOf(listActions(db, { caseId: null, includeVoided: false }), pick)
  const member = pickOf(listMembers(db, ''), pick)
  const event = pickOf(listEvents(db), pick)
  const listEditOf = (id: EventId): EventEdit => {
    const { cases, tables, tasks } = getEvent(db, id) ?? { cases: [], tables: [], tasks: [] }
    const edits: readonly (EventEdit | undefined)[] = [
      { part: 'table-added', name: `Table ${count}` }, tables[0] && { part: 'table-removed', tableId: tables[0].id }, cases[0] && { part: 'case-moved', caseId: cases[0].caseId, by: 1 },
      cases[0] && { part: 'case-table', caseId: cases[0].caseId, tableId: tables[0]?.id ?? null }, tasks[0] && { part: 'task-done', taskId: tasks[0].id, isDone: !tasks[0].isDone },
      cases[1] && { part: 'case-removed', caseId: cases[1].caseId }, { part: 'supply', supply: 'pens', count }, kept && { part: 'case-added', caseId: kept.id },
    ]
    return pickOf(edits, pick) ?? { part: 'task-added', name: `Line ${count}`, daysBefore: count }
  }
  const pathOf = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const consents = { ...emptyMemberDraft.consents, 'email-news': isYes ? ('yes' as const) : ('not-asked' as const) }
  const run = async (): Promise<Answer<unknown> | undefined> => {
    switch (does) {
      case 'record':
        return kept && call('actions.record', { draft: {
          caseId: kept.id, kind: actionKinds[pick % actionKinds.length] ?? 'letter', count, signatories: null, targetId: isYes ? (kept.targets[0]?.id ?? null) : null,
          memberId: member?.id ?? null, state: null, route: null, on: '2023-01-20', letterCode: null, note: text } })
      case 'post': return action && call('actions.setState', { actions: [{ id: action.id, count: isYes ? action.count : Math.ceil(action.count / 2) }], state: 'posted', route: 'group' })
      case 'correct': return action && call('actions.correct', { actionId: action.id, draft: { ...action, count, note: text } })
      case 'take-back': return action && call('actions.undo', { actionIds: [action.id] })
      case 'rename': return kept && call('cases.edit', { caseId: kept.id, revision: kept.revision, draft: { ...draftFromCase(kept), title: text, targets: isYes ? draftFromCase(kept).targets : [] } })
      case 'note': return kept && call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'note', id: null, text } })
      case 'close': return kept && call('cases.setStatus', { caseId: kept.id, status: kept.status === 'open' ? 'closed' : 'open' })
      case 'attach':
        Object.assign(services.files, { pickAny: async () => ({ token: services.files.keepPath(pathOf('reply.bin', new Uint8Array([0, 255, pick % 256]))), fileName: 'reply.bin' }) })
        return kept && call('cases.addAttachment', { caseId: kept.id })
      case 'add-case': return keep(bench, sampleText.replace('105.22', `${(pick % 900) + 100}.21`), false)
      case 'update-case': return keep(bench, later.replace('7 March 2023', `${(pick % 28) + 1} May 2023`), true)
      case 'add-member': return call('members.add', { draft: { ...emptyMemberDraft, name: `Ines ${text}`, consents } })
      case 'edit-member': return member && call('members.edit', { memberId: member.id, revision: member.revision, draft: { ...draftFromMember(member), town: text, consents } })
      case 'import': return call('members.import', { token: services.files.keepPath(pathOf('list.csv', `Name\nMaud ${pick}\nTomas ${pick}\n`)), ...asGuessed, decisions: [] })
      case 'add-template':
        Object.assign(services.files, { pickDocument: async () => ({ token: services.files.keepPath(pathOf('own.docx', template)), fileName: 'own.docx' }) })
        return call('packs.addTemplate', null)
      case 'remove-template': {
        const found = pickOf(listTemplates(db), pick)
        return found && call('packs.removeTemplate', { templateId: found.id })
      }
      case 'pack': {
        if (!kept || kept.status === 'closed' || kept.targets.every(({ isRetired }) => isRetired)) return undefined
        const path = pathOf('pack.docx', '')
        const choices = { ...defaultChoices, caseIds: isYes ? caseNames(db, 'open', services.today()).map(({ id }) => id) : [kept.id], members: pick % 2 === 0 ? ('all' as const) : ('none' as const), copies: (count % 3) + 1 }
        const made = await call('packs.make', { choices, token: services.files.keepPath(path) })
        // The job that writes the file ends outside every call.
        if (made.ok) setPackState(db, made.value.packId, 'ready', [path])
        return made
      }
      // One case stays, so that the other changes have something to change.
      case 'delete-case': return kept && caseNames(db, 'all', services.today()).length > 1 ? call('cases.delete', { caseId: kept.id }) : undefined
      case 'delete-member': return member && call('members.delete', { memberId: member.id })
      case 'delete-pack': {
        const found = pickOf(listPacks(db), pick)
        return found && call('packs.delete', { packId: found.id })
      }
      case 'remove-target': {
        const target = pickOf(kept?.targets.filter(({ isRetired }) => !isRetired) ?? [], count)
        return kept && target && call('cases.removeTarget', { caseId: kept.id, revision: kept.revision, targetId: target.id })
      }
      case 'plan-event': return call('events.add', { draft: { ...emptyEventDraft, name: `Evening ${text}`, on: '2023-02-05' }, basedOn: isYes ? (event?.id ?? null) : null, cases: kept ? [kept.id] : [] })
      case 'edit-event': return event && call('events.edit', { eventId: event.id, revision: getEvent(db, event.id)?.revision ?? 0, draft: { ...emptyEventDraft, name: `Evening ${text}`, on: '2023-02-05', people: count } })
      case 'event-list': return event && call('events.editList', { eventId: event.id, edit: listEditOf(event.id) })
      case 'press': return event && kept && call('events.count', { eventId: event.id, entry: { id: services.newId<ActionId>(), caseId: kept.id, kind: 'letter', count, signatories: null, memberId: null, tableId: getEvent(db, event.id)?.tables[0]?.id ?? null } })
      case 'press-back': {
        const entry = event && pickOf(eventEntries(db, event.id), count)
        return event && entry && call(entry.isTakenBack ? 'events.putBack' : 'events.takeBack', { eventId: event.id, actionId: entry.id })
      }
      case 'came': return event && call('events.savePerson', { eventId: event.id, person: { id: null, memberId: isYes ? (member?.id ?? null) : null, guest: 'Odile', isRegistered: isYes, hasCome: true, isNew: !isYes } })
      case 'numbers': return event && call('events.saveNumbers', { eventId: event.id, numbers: { headcount: count, newcomers: null, under18: isYes ? 1 : null } })
      case 'cell': return event && kept && call('tally.saveCell', { eventId: event.id, sheet: 1 + (pick % 2), caseId: kept.id, column: columnOf(pick), typed: isYes ? count : null })
      case 'paper-total': return event && call('tally.saveTotal', { eventId: event.id, sheet: 1 + (pick % 2), column: columnOf(pick), total: isYes ? count : null })
      case 'delete-event': return event && pick % 3 === 0 ? call('events.delete', { eventId: event.id }) : undefined
      case 'settings': return call('settings.save', { settings: { ...valueOf(await call('settings.get', null)), groupName: text } })
      case 'practice': return valueOf(await call('app.info', null)).hasPractice ? call('app.removePractice', null) : call('app.addPractice', null)
    }
  }
  const answered = await run()
  return answered?.ok === true && answered.step !== undefined
}
