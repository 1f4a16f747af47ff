import { emptyCaseFile } from '../../core/case/case-file.ts'
import { dayFrom } from '../../core/day.ts'
import type { Day } from '../../core/day.ts'
import type { CaseDraft } from '../../core/case/draft.ts'
import type { Case } from '../../core/case/types.ts'
import { idFrom } from '../../core/ids.ts'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { makeCase } from '../../core/case/make-case.ts'

const someDay = (text: string): Day => {
  const day = dayFrom(text)
  if (day === undefined) throw new Error(`no day: ${text}`)
  return day
}

const idOf = <Wanted extends CaseId | TargetId>(number: number): Wanted => {
  const id = idFrom<Wanted>(String(number).padStart(26, '0'))
  if (id === undefined) throw new Error(`no id: ${number}`)
  return id
}

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
    addedOn: someDay('2024-02-06'),
    revision: 1,
    targets: facts.targets.map((target, index) => Object.assign({}, target, { id: idOf<TargetId>(index + 1), isRetired: false })),
    sources: [],
    file: emptyCaseFile,
  }
}
