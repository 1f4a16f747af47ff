import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyNameOf } from '../../core/backup/copy-name.ts'
import { draftFromCase, draftFromReading } from '../../core/case/make-draft.ts'
import type { Day } from '../../core/day.ts'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { Case } from '../../core/case/types.ts'
import type { ActionId, AttachmentId, DocumentId, MemberId, PackId, ReportId, TemplateId } from '../../core/ids.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { noCalibration } from '../../core/pack/calibration.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../core/pack/types.ts'
import { copyDatabase } from '../../db/backup.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { nextSteps } from '../../db/undo/steps.ts'
import type { CallInput, CallName, FileToken } from '../../preload/contract.ts'
import { letterParagraph, templateParts, zipOf } from '../documents/letter-template/template-files.ts'
import { keepSampleCase } from './kept-case.ts'
import { undecidedUpdate } from './undecided-update.ts'
import { sampleText } from './sample-document.ts'
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
  readonly choices: PackChoices
  /** A token for a file of that name, with something in it. */
  readonly fileOf: (name: string, content?: string | Uint8Array) => FileToken
  readonly read: (text: string) => Promise<{ readonly documentId: DocumentId; readonly draft: ReturnType<typeof draftFromReading> }>
}

const newestStep = ({ db }: Bench): StepNumber => {
  const { undo } = nextSteps(db)
  if (undo === null) throw new Error('The bench has a step')
  return undo.number
}

/** A copy from before anything was kept. */
const emptyCopy = copyNameOf({ madeAt: '2022-01-01T10:00:00.000Z', reason: 'daily' })

const letter = { kind: 'letter', count: 2, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '' } as const
const reported = { caseIds: 'all' as const, headcount: 1, remarks: '', answers: {} }
const keptDraft = { key: draftKey('member', 'new'), page: '{"page":"member-form"}', value: '{"name":"Ines"}', basedOn: null } as const
const noFilter = { search: '', status: 'all', country: null, language: null, deadline: 'any' } as const

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
    pickDocument: pick('own.docx', template), pickAny: pick('reply.txt'), pickList: pick('list.csv'), chooseSavePath: pick('copy'), chooseFolder: async () => ({ token: services.files.keepPath(out), fileName: 'out' }),
  })
  const copied = copyDatabase(db, join(folder, 'backups', emptyCopy))
  if (!copied.ok) throw new Error(copied.problem.detail)
  const kept = await keepSampleCase(bench)
  const { memberId } = valueOf(await call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
  valueOf(await call('members.import', { token: fileOf('first.csv', 'Name\nMaud Lindqvist\n'), encoding: null, decisions: [] }))
  const { actionId } = valueOf(await call('actions.record', { draft: { ...letter, caseId: kept.id } }))
  const choices: PackChoices = { ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 2 }
  const { packId } = valueOf(await call('packs.make', { choices, token: fileOf('pack.docx') }))
  setPackState(db, packId, 'ready', [join(out, 'pack.docx')])
  const folderToken = services.files.keepPath(out)
  const { report } = valueOf(await call('reports.save', { period: { from: kept.addedOn, to: kept.addedOn }, ...reported, formats: ['csv'], token: folderToken }))
  const added = valueOf(await call('packs.addTemplate', null))
  const attached = valueOf(await call('cases.addAttachment', { caseId: kept.id }))
  if (added === null || attached === null) throw new Error('The dialogs answered nothing')
  return {
    ...bench, kept: valueOf(await call('cases.get', { caseId: kept.id })).case, actionId, memberId, packId, reportId: report.id,
    templateId: added.template.id, attachmentId: attached.attachmentId, choices, fileOf,
    read: async (text) => {
      const document = valueOf(await call('cases.readText', { text }))
      return { documentId: document.documentId, draft: draftFromReading(document.reading) }
    },
  }
}

const codeOf = ({ db, packId }: FullBench): string => {
  const code = getPack(db, packId)?.plan.letters[0]?.code
  if (code === undefined) throw new Error('The pack has no letters')
  return code
}

const sourceOf = ({ kept }: FullBench) => {
  const [source] = kept.sources
  if (source === undefined) throw new Error('The sample has a document')
  return { caseId: kept.id, sourceId: source.id }
}

const targetOf = ({ kept }: FullBench) => {
  const [target] = kept.targets
  if (target === undefined) throw new Error('The sample has a target')
  return { caseId: kept.id, targetId: target.id }
}

/** The member, who wrote a letter and has one in a pack. */
const usedMember = async ({ call, db, kept, memberId, choices, fileOf }: FullBench): Promise<{ readonly memberId: MemberId }> => {
  valueOf(await call('actions.record', { draft: { ...letter, caseId: kept.id, memberId } }))
  const { packId } = valueOf(await call('packs.make', { choices: { ...choices, members: [memberId] }, token: fileOf('named.docx') }))
  setPackState(db, packId, 'ready', [])
  return { memberId }
}

/** An input for every call that does what the call is for on a full bench. */
export const callExamples: { readonly [Name in CallName]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'app.info': () => null,
  'app.notices': () => null,
  'app.copyText': () => ({ text: 'Ministry of Justice' }),
  'app.addPractice': () => null,
  'app.removePractice': async ({ call, choices, fileOf }) => {
    const { caseId } = valueOf(await call('app.addPractice', null))
    valueOf(await call('actions.record', { draft: { ...letter, caseId } }))
    valueOf(await call('packs.make', { choices: { ...choices, caseIds: [caseId] }, token: fileOf('practice.docx') }))
    return null
  },
  'home.overview': () => null,
  'backups.state': () => null,
  'backups.list': () => null,
  'backups.make': () => null,
  'backups.pickCopy': () => null,
  'backups.preview': () => ({ place: 'here', name: emptyCopy }),
  'backups.restore': async ({ call }) => {
    valueOf(await call('drafts.keep', keptDraft))
    return { place: 'here', name: emptyCopy }
  },
  'backups.chooseSecondPlace': () => null,
  'backups.copyToSecondPlace': async ({ call }) => {
    valueOf(await call('backups.chooseSecondPlace', null))
    valueOf(await call('members.add', { draft: { ...emptyMemberDraft, name: 'Tomas Okafor' } }))
    return null
  },
  'backups.exportAll': () => null,
  'cases.pickDocuments': () => null,
  'cases.takeGiven': () => null,
  'cases.readDocument': ({ fileOf }) => ({ token: fileOf('action.txt', sampleText), encoding: null }),
  'cases.readText': () => ({ text: sampleText }),
  'cases.waiting': () => null,
  'cases.openWaiting': async ({ read }) => ({ documentId: (await read(sampleText)).documentId }),
  'cases.waitingBytes': async ({ read }) => ({ documentId: (await read(sampleText)).documentId }),
  'cases.discardWaiting': async ({ read }) => ({ documentId: (await read(sampleText)).documentId }),
  'cases.restoreWaiting': async ({ call, read }) => {
    const { documentId } = await read(sampleText)
    valueOf(await call('cases.discardWaiting', { documentId }))
    return { documentId }
  },
  'cases.previewUpdate': async ({ read, kept }) => ({ draft: (await read(sampleText)).draft, attachTo: kept.id }),
  'cases.keep': async ({ read, kept }) => ({ ...(await read(sampleText.replace('7 March', '7 May'))), attachTo: kept.id }),
  'cases.openChanges': ({ kept }) => ({ caseId: kept.id }),
  'cases.decideChanges': ({ call, kept }) => undecidedUpdate(call, kept.id),
  'cases.list': () => ({ search: '', status: 'all' }),
  'cases.names': () => ({ status: 'all' }), 'cases.count': () => null,
  'cases.get': ({ kept }) => ({ caseId: kept.id }),
  'cases.source': ({ kept }) => ({ caseId: kept.id, sourceId: null }),
  'cases.saveSource': sourceOf,
  'cases.find': () => ({ filter: noFilter, limit: 10 }),
  'cases.history': ({ kept }) => ({ caseId: kept.id }),
  'cases.undo': ({ kept }) => ({ caseId: kept.id }),
  'cases.editFile': ({ kept }) => ({ caseId: kept.id, revision: kept.revision, edit: { part: 'note', id: null, text: 'A note.' } }),
  'cases.addAttachment': ({ kept }) => ({ caseId: kept.id }),
  'cases.saveAttachment': ({ kept, attachmentId }) => ({ caseId: kept.id, attachmentId }),
  'cases.packs': ({ kept }) => ({ caseId: kept.id }),
  'cases.settleUnposted': ({ kept }) => ({ caseId: kept.id, choice: 'shred' }),
  'cases.exportDeadlines': () => null,
  'cases.edit': ({ kept }) => ({ caseId: kept.id, revision: kept.revision, draft: { ...draftFromCase(kept), title: 'Poet released' } }),
  'cases.setStatus': ({ kept }) => ({ caseId: kept.id, status: 'closed' }),
  'cases.contents': ({ kept }) => ({ caseId: kept.id }),
  'cases.delete': ({ kept }) => ({ caseId: kept.id }),
  'cases.targetUse': targetOf,
  'cases.removeTarget': ({ kept, ...bench }) => ({ ...targetOf({ kept, ...bench }), revision: kept.revision }),
  'members.list': () => ({ search: '' }),
  'members.names': () => null,
  'members.count': () => null,
  'members.get': ({ memberId }) => ({ memberId }),
  'members.add': () => ({ draft: { ...emptyMemberDraft, name: 'Tomas Okafor' } }),
  'members.edit': ({ memberId }) => ({ memberId, revision: 1, draft: { ...emptyMemberDraft, name: 'Ines A. Albrecht' } }),
  'members.answer': ({ memberId }) => ({ memberIds: [memberId], given: { purpose: 'email-news', answer: 'yes', on: '2023-01-20' as Day, wording: 'on the sign-in sheet', askedAgain: [] } }),
  'members.use': ({ memberId }) => ({ memberId }),
  'members.delete': usedMember,
  'members.pickList': () => null,
  'members.previewImport': ({ fileOf }) => ({ token: fileOf('list.csv', 'Name\nTomas Okafor\n'), encoding: null }),
  'members.import': ({ fileOf }) => ({ token: fileOf('list.csv', 'Name\nTomas Okafor\n'), encoding: null, decisions: [] }),
  'packs.plan': ({ choices }) => ({ choices }),
  'packs.preview': ({ choices }) => ({ choices }),
  'packs.chooseFile': () => ({ suggestedName: 'pack.docx' }),
  'packs.make': ({ choices, fileOf }) => ({ choices: { ...choices, perFile: 100 }, token: fileOf('second.docx') }),
  'packs.checkAgain': ({ packId }) => ({ packId }),
  'packs.makeAgain': ({ packId, fileOf }) => ({ packId, token: fileOf('again.docx') }),
  'packs.findLetter': (bench) => ({ text: codeOf(bench) }),
  'packs.cancel': ({ packId }) => ({ packId }),
  'packs.use': ({ packId }) => ({ packId }),
  'packs.delete': ({ packId }) => ({ packId }),
  'packs.list': () => null,
  'packs.open': ({ packId }) => ({ packId }),
  'packs.showInFolder': ({ packId }) => ({ packId }),
  'packs.saveTestSheet': () => ({ stock: 'L7160', calibration: noCalibration }),
  'packs.templates': () => null,
  'packs.addTemplate': () => null,
  'packs.removeTemplate': ({ templateId }) => ({ templateId }),
  'actions.record': ({ kept }) => ({ draft: { ...letter, caseId: kept.id } }),
  'actions.list': () => ({ caseId: null, includeVoided: true }),
  'actions.recent': () => ({ count: 12 }),
  'actions.toPost': () => null,
  'actions.countToPost': () => null,
  'actions.correct': ({ actionId, kept }) => ({ actionId, draft: { ...letter, caseId: kept.id, count: 2 } }),
  'actions.history': ({ actionId }) => ({ actionId }),
  'actions.setState': ({ actionId }) => ({ actions: [{ id: actionId, count: 1 }], state: 'posted', route: 'group' }),
  'actions.undo': ({ actionId }) => ({ actionIds: [actionId] }),
  'reports.preview': ({ kept }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported }),
  'reports.chooseFolder': () => null,
  'reports.save': ({ kept, services, folder }) => ({ period: { from: kept.addedOn, to: kept.addedOn }, ...reported, formats: ['json'], token: services.files.keepPath(join(folder, 'out')) }),
  'reports.list': () => null,
  'reports.showInFolder': ({ reportId }) => ({ reportId }),
  'search.find': () => ({ words: 'poet', limit: 5 }),
  'undo.list': () => null,
  'undo.next': () => null,
  'undo.preview': (bench) => ({ step: newestStep(bench) }),
  'undo.undo': (bench) => ({ step: newestStep(bench), withIt: [] }),
  'undo.redo': async (bench) => {
    const step = newestStep(bench)
    valueOf(await bench.call('undo.undo', { step, withIt: [] }))
    return { step }
  },
  'drafts.list': () => null,
  'drafts.keep': () => keptDraft,
  'drafts.discard': async ({ call }) => {
    valueOf(await call('drafts.keep', keptDraft))
    return { key: keptDraft.key }
  },
  'drafts.restore': async ({ call }) => {
    valueOf(await call('drafts.keep', keptDraft))
    valueOf(await call('drafts.discard', { key: keptDraft.key }))
    return { key: keptDraft.key }
  },
  'settings.get': () => null,
  'settings.save': async ({ call }) => ({ settings: { ...valueOf(await call('settings.get', null)), groupName: 'Group 12' } }),
  'settings.dataFile': () => null,
  'settings.check': () => null,
}
