import { everyAction } from '../../core/action/find-actions.ts'
import { draftFromCase } from '../../core/case/make-draft.ts'
import type { Day } from '../../core/day.ts'
import { draftKey } from '../../core/draft/draft-key.ts'
import type { MemberId } from '../../core/ids.ts'
import { draftFromMember, emptyMemberDraft } from '../../core/member/make-member.ts'
import { noCalibration } from '../../core/pack/calibration.ts'
import { firstStock } from '../../core/pack/own-stock.ts'
import { setPackState } from '../../db/packs.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { nextSteps } from '../../db/undo/steps.ts'
import type { CallInput, CallName } from '../../preload/contract.ts'
import { collateExamples } from './collate-examples.ts'
import { reportExamples } from './report-examples.ts'
import { codeOf, eventExamples, guest } from './event-examples.ts'
import { emptyCopy, letter, type FullBench } from './full-bench.ts'
import { asGuessed } from './list-choice.ts'
import { laptopExamples } from './laptop-examples.ts'
import { officeExamples } from './office-examples.ts'
import { addLibrary, outletExamples } from './outlet-examples.ts'
import { passphraseExamples } from './passphrase-examples.ts'
import { undecidedUpdate } from './undecided-update.ts'
import { samplePng } from './sample-pictures.ts'
import { sampleText } from './sample-document.ts'
import { valueOf, type Bench } from './services.ts'

const newestStep = ({ db }: Bench): StepNumber => {
  const { undo } = nextSteps(db)
  if (undo === null) throw new Error('The bench has a step')
  return undo.number
}

const keptDraft = { key: draftKey('member', 'new'), page: '{"page":"member-form"}', value: '{"name":"Ines"}', basedOn: null } as const
const noFilter = { search: '', status: 'all', country: null, language: null, deadline: 'any' } as const

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

/** The member, who wrote a letter, has one in a pack and came to an event. */
const usedMember = async ({ call, db, kept, memberId, eventId, choices, fileOf }: FullBench): Promise<{ readonly memberId: MemberId }> => {
  valueOf(await call('actions.record', { draft: { ...letter, caseId: kept.id, memberId } }))
  const { packId } = valueOf(await call('packs.make', { choices: { ...choices, members: [memberId] }, token: fileOf('named.docx') }))
  setPackState(db, packId, 'ready', [])
  valueOf(await call('events.savePerson', { eventId, person: { ...guest, id: null, memberId, guest: '' } }))
  return { memberId }
}

/** An input for every call that does what the call is for on a full bench. */
export const callExamples: { readonly [Name in CallName]: (bench: FullBench) => CallInput<Name> | Promise<CallInput<Name>> } = {
  'app.info': () => null, 'app.notices': () => null, 'app.saveLicenses': () => null,
  'app.diagnostics': () => null, 'app.saveDiagnostics': () => ({ text: 'Vigil 0.1.0' }), 'app.copyText': () => ({ text: 'Ministry of Justice' }),
  'app.addPractice': () => null,
  'app.removePractice': async ({ call, choices, fileOf }) => {
    const { caseId } = valueOf(await call('app.addPractice', null))
    valueOf(await call('actions.record', { draft: { ...letter, caseId } }))
    valueOf(await call('packs.make', { choices: { ...choices, caseIds: [caseId] }, token: fileOf('practice.docx') }))
    return null
  },
  'home.overview': () => null,
  ...passphraseExamples,
  'backups.state': () => null,
  'backups.list': () => null,
  'backups.make': () => null,
  'backups.pickCopy': () => null,
  'backups.preview': () => ({ place: 'here', name: emptyCopy }),
  'backups.restore': async (bench) => {
    const { call } = bench
    await addLibrary(bench)
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
  'members.rows': () => ({ search: '' }),
  'members.names': () => null,
  'members.count': () => null,
  'members.get': ({ memberId }) => ({ memberId }),
  'members.add': () => ({ draft: { ...emptyMemberDraft, name: 'Tomas Okafor' } }),
  'members.edit': ({ memberId }) => ({ memberId, revision: 1, draft: { ...emptyMemberDraft, name: 'Ines A. Albrecht' } }),
  'members.answer': ({ memberId }) => ({ memberIds: [memberId], given: { purpose: 'email-news', answer: 'yes', on: '2023-01-20' as Day, wording: 'on the sign-in sheet', question: '', askedAgain: [] } }),
  'members.use': ({ memberId }) => ({ memberId }),
  'members.namesLeft': ({ memberId }) => ({ memberId }),
  'members.delete': usedMember,
  'members.erase': async (bench) => {
    valueOf(await bench.call('drafts.keep', { ...keptDraft, key: draftKey('member', bench.memberId) }))
    return { ...(await usedMember(bench)), cleansNotes: true }
  },
  'members.about': usedMember,
  'members.setArchived': ({ memberId }) => ({ memberIds: [memberId], isArchived: true }),
  'members.toReview': () => null,
  'members.setReviewed': ({ memberId }) => ({ memberIds: [memberId] }),
  'members.saveAbout': usedMember,
  'members.pickList': () => null,
  'members.export': () => ({ members: 'all', format: 'csv' }),
  'members.savePost': async ({ call, memberId }) => {
    valueOf(await call('members.answer', { memberIds: [memberId], given: { purpose: 'post-news', answer: 'yes', on: '2023-01-20' as Day, wording: 'on the sign-in sheet', question: '', askedAgain: [] } }))
    const member = valueOf(await call('members.get', { memberId }))
    valueOf(await call('members.edit', { memberId, revision: member.revision, draft: { ...draftFromMember(member), address: '4 Mill Lane' } }))
    return { members: [memberId], isOncePerHousehold: true, print: { on: 'labels', stock: 'L7160', startAt: 1 } }
  },
  'members.matchColumns': ({ fileOf }) => ({ token: fileOf('list.csv', 'Name\nTomas Okafor\n'), ...asGuessed }),
  'members.imports': () => null,
  'members.importLog': async ({ call }) => {
    const [first] = valueOf(await call('members.imports', null))
    if (first === undefined) throw new Error('The bench has an import')
    return { importId: first.importId }
  },
  'members.previewImport': ({ fileOf }) => ({ token: fileOf('list.csv', 'Name\nTomas Okafor\n'), ...asGuessed }),
  'members.import': ({ fileOf }) => ({ token: fileOf('list.csv', 'Name\nTomas Okafor\n'), ...asGuessed, decisions: [] }),
  'packs.plan': ({ choices }) => ({ choices }),
  'packs.earlier': () => null,
  'packs.writers': () => null,
  'packs.preview': ({ choices }) => ({ choices, page: 1 }),
  'packs.findPages': ({ choices }) => ({ choices, typed: 'letters' }),
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
  'packs.pdfState': () => null,
  'packs.makePdf': ({ packId }) => ({ packId }),
  'packs.cancelPdf': ({ packId }) => ({ packId }),
  'packs.openPdf': async ({ call, packId }) => {
    valueOf(await call('packs.makePdf', { packId }))
    return { packId }
  },
  'packs.print': ({ packId }) => ({ packId, fileName: null }),
  'packs.printTest': () => ({ on: 'envelopes', format: 'dl' }),
  'packs.saveTestSheet': () => ({ stock: 'L7160', calibration: noCalibration }),
  'pictures.pick': () => null,
  'pictures.photo': ({ kept }) => ({ caseId: kept.id }),
  'pictures.savePhoto': ({ kept }) => ({ caseId: kept.id, bytes: samplePng, description: 'Marek Dovrin at his desk', credit: 'Photo: Millrace Library' }),
  'pictures.removePhoto': async ({ call, kept }) => {
    valueOf(await call('pictures.savePhoto', { caseId: kept.id, bytes: samplePng, description: '', credit: '' }))
    return { caseId: kept.id }
  },
  'pictures.emblem': () => null,
  'pictures.saveEmblem': () => ({ bytes: samplePng }),
  'pictures.removeEmblem': async ({ call }) => {
    valueOf(await call('pictures.saveEmblem', { bytes: samplePng }))
    return null
  },
  'stocks.list': () => null,
  'stocks.save': () => ({ id: null, draft: { ...firstStock.a4, name: 'Cupboard 21' } }),
  'stocks.remove': async ({ call }) => ({ id: valueOf(await call('stocks.save', { id: null, draft: { ...firstStock.letter, name: 'Cupboard 30' } })).id }),
  'packs.templates': () => null,
  'packs.addTemplate': () => null,
  'packs.removeTemplate': ({ templateId }) => ({ templateId }),
  'actions.record': ({ kept }) => ({ draft: { ...letter, caseId: kept.id } }),
  'actions.find': () => ({ filter: everyAction, limit: null }),
  'actions.export': () => ({ filter: everyAction }),
  'actions.recent': () => ({ count: 12 }),
  'actions.toPost': () => null,
  'actions.countToPost': () => null,
  'actions.correct': ({ actionId, kept }) => ({ actionId, draft: { ...letter, caseId: kept.id, count: 2 } }),
  'actions.history': ({ actionId }) => ({ actionId }),
  'actions.setState': ({ actionId }) => ({ actions: [{ id: actionId, count: 1 }], state: 'posted', route: 'group' }),
  'actions.undo': ({ actionId }) => ({ actionIds: [actionId] }),
  ...eventExamples,
  ...outletExamples,
  ...laptopExamples, ...officeExamples, ...collateExamples, ...reportExamples,
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
  'settings.policies': () => null,
  'settings.dataFile': () => null,
  'settings.check': () => null,
}
