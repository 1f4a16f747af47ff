import type { CaseId } from '../ids.ts'

/** Rows as the paper has them: those of its cases in its order, then the others in the order given. */
export const inPaperOrder = <Row extends { readonly caseId: CaseId }>(rows: readonly Row[], paper: readonly CaseId[]): readonly (Row & { readonly isOnPaper: boolean })[] => {
  const onPaper = paper.flatMap((caseId) => rows.filter((row) => row.caseId === caseId))
  const others = rows.filter(({ caseId }) => !paper.includes(caseId))
  return [...onPaper.map((row) => ({ ...row, isOnPaper: true })), ...others.map((row) => ({ ...row, isOnPaper: false }))]
}
