import { draftFromCase, draftFromReading } from '../../core/case/make-draft.ts'
import type { CaseId } from '../../core/ids.ts'
import type { CallInput } from '../../preload/contract.ts'
import { sampleText } from './sample-document.ts'
import { valueOf, type Bench } from './services.ts'

/** Corrects the title of a case and adds an update with another, about which nobody decides; the input that takes it. */
export const undecidedUpdate = async (call: Bench['call'], caseId: CaseId): Promise<CallInput<'cases.decideChanges'>> => {
  const now = async () => valueOf(await call('cases.get', { caseId })).case
  const before = await now()
  valueOf(await call('cases.edit', { caseId, revision: before.revision, draft: { ...draftFromCase(before), title: 'Poet held' } }))
  const read = valueOf(await call('cases.readText', { text: sampleText.replace('POET HELD AFTER READING', 'SECOND UPDATE') }))
  valueOf(await call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: caseId }))
  return { caseId, revision: (await now()).revision, answers: { title: 'take' } }
}
