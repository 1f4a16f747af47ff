import { draftFromReading } from '../../core/case/make-draft.ts'
import type { Case } from '../../core/case/types.ts'
import type { Bench } from './services.ts'
import { valueOf } from './services.ts'
import { sampleText } from './sample-document.ts'

/** Keeps the sample through the door, as a coordinator would. */
export const keepSampleCase = async ({ call }: Pick<Bench, 'call'>, text = sampleText): Promise<Case> => {
  const read = valueOf(await call('cases.readText', { text }))
  const { caseId } = valueOf(await call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: null }))
  return valueOf(await call('cases.get', { caseId })).case
}
