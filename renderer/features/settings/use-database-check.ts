import { useRef, useState } from 'react'
import { call, useEvents } from '../../api.ts'
import type { CallProblem, DatabaseCheck, EventName } from '../../../preload/contract.ts'

/** What announces that rows of the database were changed. */
const changes = [
  'cases.changed', 'members.changed', 'actions.changed', 'packs.changed', 'reports.changed', 'settings.changed', 'drafts.changed', 'undo.changed',
] as const satisfies readonly EventName[]

/** The last check of the database, when it was made, and whether the data were changed since. */
export type MadeCheck = { readonly check: DatabaseCheck; readonly at: Date; readonly isChangedSince: boolean }

/** Checks the database when it is asked to, and knows whether the result is still about the data as they are. */
export const useDatabaseCheck = () => {
  const [made, setMade] = useState<MadeCheck | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [isChecking, setIsChecking] = useState(false)
  const changeCount = useRef(0)
  useEvents(changes, () => {
    changeCount.current += 1
    setMade((now) => now && { ...now, isChangedSince: true })
  })
  const run = async (): Promise<void> => {
    setIsChecking(true)
    const before = changeCount.current
    const answer = await call('settings.check', null)
    setIsChecking(false)
    setMade(answer.ok ? { check: answer.value, at: new Date(), isChangedSince: changeCount.current !== before } : null)
    setProblem(answer.ok ? null : answer.problem)
  }
  return { made, problem, isChecking, run }
}
