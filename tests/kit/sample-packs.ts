import type { Day } from '../../core/day.ts'
import type { PackId } from '../../core/ids.ts'
import { caseIdOf } from './sample-values.ts'
import type { PackSummary } from '../../core/pack/pack-summary.ts'

/** A finished pack whose file is where it was written. */
export const samplePack: PackSummary = {
  id: '01JDP000000000000000000001' as PackId, madeOn: '2026-11-10' as Day, state: 'ready', uaNumbers: ['41/26'], cases: [{ id: caseIdOf(1), uaNumber: '41/26', name: 'Nurse and driver jailed' }],
  counts: { letters: 18, targets: 2, envelopes: 18, stampsAbroad: 18, stampsAtHome: 0, labelSheets: 0, stamps: [], files: 1, pages: 20 },
  fileNames: ['pack.docx'], fileState: 'there', occasion: null, changedCases: [], changedPhotos: [], isEmblemChanged: false, closedCases: [], isPractice: false,
}
