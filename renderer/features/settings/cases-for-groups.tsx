import { Export, FileText } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import { casesFileEnding } from '../../../core/office/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ChosenCases } from './chosen-cases.tsx'

/** Chooses cases and writes them into a file for groups. */
export const CasesForGroups = ({ office, cases }: { readonly office: string; readonly cases: readonly CaseName[] }) => {
  const { office: { settings: text } } = useText()
  const toasts = useToasts()
  const [chosen, setChosen] = useState<readonly CaseId[]>([])
  const caseIds = cases.flatMap(({ id }) => (chosen.includes(id) ? [id] : []))
  const make = async (): Promise<void> => {
    const picked = await call('office.chooseFile', { suggestedName: text.fileName({ office, count: caseIds.length, ending: casesFileEnding }) })
    if (!picked.ok) return toasts.showProblem(picked.problem)
    if (picked.value === null) return
    const made = await call('office.makeFile', { caseIds, token: picked.value.token })
    if (!made.ok) return toasts.showProblem(made.problem)
    toasts.show({ title: text.made, detail: text.madeText({ file: made.value.fileName, cases: made.value.cases, documents: made.value.documents }), icon: FileText })
  }
  if (cases.length === 0) return <p className="quiet">{text.nothingYet}</p>
  return (
    <>
      <ChosenCases cases={cases} chosen={caseIds} onChange={setChosen} />
      <div><Button look="filled" icon={Export} cannot={caseIds.length === 0 ? { why: text.noCases } : null} onPress={() => make()}>{text.make}</Button></div>
    </>
  )
}
