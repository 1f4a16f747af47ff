import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyNameOf } from '../../core/backup/copy-name.ts'
import { draftFromReading } from '../../core/case/make-draft.ts'
import type { Case } from '../../core/case/types.ts'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import type { ActionId, AttachmentId, DocumentId, EventId, HandOverId, LaptopId, MemberId, PackId, ReportId, TemplateId } from '../../core/ids.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../core/pack/types.ts'
import { ok } from '../../core/result.ts'
import { copyDatabase } from '../../db/backup.ts'
import { makeHandOver } from '../../db/laptop/hand-over.ts'
import { trustOffice } from '../../db/offices.ts'
import { setPackState } from '../../db/packs.ts'
import type { PackPdfs } from '../../main/pdf/pack-pdfs.ts'
import type { FileToken } from '../../preload/contract.ts'
import { letterParagraph, templateParts, zipOf } from '../documents/letter-template/template-files.ts'
import { keepSampleCase } from './kept-case.ts'
import { asGuessed } from './list-choice.ts'
import { samplePng } from './sample-pictures.ts'
import { valueOf, type Bench } from './services.ts'

/** A bench on which something of every feature is kept, so that each call finds what it works on. */
export type FullBench = Bench & {
  readonly kept: Case
  readonly actionId: ActionId
  readonly memberId: MemberId
  readonly packId: PackId
  readonly reportId: ReportId
  readonly templateId: TemplateId
  readonly attachmentId: AttachmentId
  /** An event of the kept case. */
  readonly eventId: EventId
  readonly choices: PackChoices
  /** A token for a file of that name, with something in it. */
  readonly fileOf: (name: string, content?: string | Uint8Array) => FileToken
  readonly read: (text: string) => Promise<{ readonly documentId: DocumentId; readonly draft: ReturnType<typeof draftFromReading> }>
}

/** A copy from before anything was kept. */
export const emptyCopy = copyNameOf({ madeAt: '2022-01-01T10:00:00.000Z', reason: 'daily' })

export const letter = { kind: 'letter', count: 2, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '' } as const
export const eventDraft = { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-02-05', startsAt: '18:00', people: 12 }
export const reported = { caseIds: 'all' as const, headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true }

/** Keeps something of every feature on the bench. */
export const fillBench = async (bench: Bench): Promise<FullBench> => {
  const { call, folder, services, db } = bench
  const out = join(folder, 'out')
  mkdirSync(out)
  const pathOf = (name: string, content: string | Uint8Array): string => {
    const path = join(out, name)
    writeFileSync(path, content)
    return path
  }
  const fileOf = (name: string, content: string | Uint8Array = 'Some text.'): FileToken => services.files.keepPath(pathOf(name, content))
  const pick = (name: string, content?: string | Uint8Array) => async () => ({ token: fileOf(name, content), fileName: basename(name) })
  const template = zipOf(templateParts(letterParagraph))
  Object.assign(services.files, {
    pickDocument: pick('own.docx', template), pickAny: pick('reply.txt'), pickList: pick('list.csv'), pickPicture: pick('photo.png', samplePng), chooseSavePath: pick('copy'), chooseFolder: async () => ({ token: services.files.keepPath(out), fileName: 'out' }),
  })
  // In place of LibreOffice: a file beside each.
  const makePdfs: PackPdfs['make'] = async ({ docxPaths }) => ok(docxPaths.map((path) => pathOf(basename(path).replace('.docx', '.pdf'), '%PDF-1.7')))
  Object.assign(services, { pdfs: { ...services.pdfs, make: makePdfs } })
  const copied = copyDatabase(db, join(folder, 'backups', emptyCopy))
  if (!copied.ok) throw new Error(copied.problem.detail)
  const kept = await keepSampleCase(bench)
  const { memberId } = valueOf(await call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
  valueOf(await call('members.import', { token: fileOf('first.csv', 'Name\nMaud Lindqvist\n'), ...asGuessed, decisions: [] }))
  const { actionId } = valueOf(await call('actions.record', { draft: { ...letter, caseId: kept.id } }))
  const choices: PackChoices = { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 2 }
  const { packId } = valueOf(await call('packs.make', { choices, token: fileOf('pack.docx') }))
  setPackState(db, packId, 'ready', [join(out, 'pack.docx')])
  const folderToken = services.files.keepPath(out)
  const { report } = valueOf(await call('reports.save', { period: { from: kept.addedOn, to: kept.addedOn }, ...reported, formats: ['csv'], token: folderToken }))
  const added = valueOf(await call('packs.addTemplate', null))
  const attached = valueOf(await call('cases.addAttachment', { caseId: kept.id }))
  if (added === null || attached === null) throw new Error('The dialogs answered nothing')
  const { eventId } = valueOf(await call('events.add', { draft: eventDraft, basedOn: null, cases: [kept.id] }))
  // Without its file, whose key takes a second to make.
  makeHandOver(db, { id: services.newId<HandOverId>(), what: { kind: 'event', eventId }, withMembers: true, returnBy: null, laptop: 'Hall laptop', ownName: 'Office laptop' }, { newId: () => services.newId<LaptopId>(), now: services.now() })
  trustOffice(db, { publicKey: 'ab'.repeat(32), name: 'Section office', trustedOn: services.today() })
  return {
    ...bench, eventId, kept: valueOf(await call('cases.get', { caseId: kept.id })).case, actionId, memberId, packId, reportId: report.id,
    templateId: added.template.id, attachmentId: attached.attachmentId, choices, fileOf,
    read: async (text) => {
      const document = valueOf(await call('cases.readText', { text }))
      return { documentId: document.documentId, draft: draftFromReading(document.reading) }
    },
  }
}
