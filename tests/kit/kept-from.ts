import { emptyCaseFile } from '../../core/case/case-file.ts'
import type { CaseDraft } from '../../core/case/draft.ts'
import { makeCase } from '../../core/case/make-case.ts'
import type { Case } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'

const idOf = <Wanted extends string>(number: number): Wanted => String(number).padStart(26, '0') as Wanted

/** A kept case of a draft; its targets have the ids ...01, ...02 in their order. */
export const keptFrom = (draft: CaseDraft): Case => {
  const made = makeCase(draft)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const { targetIds: _targetIds, ...facts } = made.value
  return {
    ...facts,
    id: idOf<CaseId>(900),
    status: 'open',
    isPractice: false,
    addedOn: '2024-02-06' as Day,
    revision: 1,
    targets: facts.targets.map((target, index) => Object.assign({}, target, { id: idOf<TargetId>(index + 1), isRetired: false })),
    sources: [],
    file: emptyCaseFile,
  }
}
