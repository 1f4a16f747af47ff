import { useMemo } from 'react'
import type { CaseId } from '../../../../core/ids.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { useDrafts } from '../../../drafts.tsx'
import { useKeptState } from '../../../navigation.tsx'
import { cellsOf } from './cell-text.ts'

/** Whether the targets of a case are shown. `held`: they have numbers, so that they stay in sight; `none`: it has fewer than two. */
export type TargetRows = 'open' | 'closed' | 'held' | 'none'

export type ShownRows = {
  /** The sheet with the rows that are shown. */
  readonly sheet: TallySheet
  readonly stateOf: (caseId: CaseId) => TargetRows
  readonly show: (caseId: CaseId, isOpen: boolean) => void
}

/** The rows of the paper; below a case its targets, where a person asked for them or something is typed for one of them. */
export const useTargetRows = (sheet: TallySheet): ShownRows => {
  const [chosen, setChosen] = useKeptState<readonly CaseId[]>('by-target', [])
  const { drafts } = useDrafts()
  const parts = useMemo(() => cellsOf(sheet).filter(({ targetId }) => targetId !== null), [sheet])
  const held = new Set(parts.filter(({ saved, draft }) => saved !== '' || drafts.has(draft)).map(({ caseId }) => caseId))
  // As a text, so that the rows stay the same objects while nothing opens.
  const open = JSON.stringify([...new Set([...held, ...chosen])].toSorted())
  const shown = useMemo(() => {
    const ids = new Set(JSON.parse(open) as readonly CaseId[])
    return { ...sheet, rows: sheet.rows.filter(({ caseId, target }) => target === null || ids.has(caseId)) }
  }, [sheet, open])
  const stateOf = (caseId: CaseId): TargetRows => {
    if (!parts.some((part) => part.caseId === caseId)) return 'none'
    return held.has(caseId) ? 'held' : chosen.includes(caseId) ? 'open' : 'closed'
  }
  const show = (caseId: CaseId, isOpen: boolean): void => setChosen([...chosen.filter((id) => id !== caseId), ...(isOpen ? [caseId] : [])])
  return { sheet: shown, stateOf, show }
}
