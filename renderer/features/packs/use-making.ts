import { useEffect, useEffectEvent, useState } from 'react'
import { call } from '../../api.ts'
import type { LeftOut } from '../../../core/pack/left-out.ts'
import type { PackId } from '../../../core/ids.ts'
import type { Answer, CallProblem, PickedFile } from '../../../preload/contract.ts'
import { useMakings, type Ended, type Making } from './makings.tsx'

/** What a call that starts a pack answers; one made again says what it leaves out. */
type Started = { readonly packId: PackId; readonly leftOut?: LeftOut }

export type MakePack = {
  /** The pack that was started on this page and is being made. */
  readonly making: Making | null
  readonly problem: CallProblem | null
  /** Asks for a file, then calls `begin`, which starts the job. */
  readonly make: (suggestedName: string, expected: { readonly letters: number; readonly pages: number; readonly wantsPdf?: boolean }, begin: (token: PickedFile['token']) => Promise<Answer<Started>>) => Promise<void>
}

/** Makes a pack on this page; `onReady` is called if the page is still open when the pack is ready. */
export const useMaking = (onReady: () => void): MakePack => {
  const { makings, begin: follow, listen } = useMakings()
  const [ownId, setOwnId] = useState<PackId | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const onEnd = useEffectEvent((ended: Ended): boolean => {
    if (ended.packId !== ownId) return false
    if (ended.state === 'ready') onReady()
    setProblem(ended.problem)
    return true
  })
  useEffect(() => listen((ended) => onEnd(ended)), [listen])
  return {
    making: makings.find(({ packId }) => packId === ownId) ?? null,
    problem,
    make: async (suggestedName, expected, begin) => {
      setProblem(null)
      const chosen = await call('packs.chooseFile', { suggestedName })
      if (!chosen.ok) return setProblem(chosen.problem)
      if (!chosen.value) return
      const started = await begin(chosen.value.token)
      if (!started.ok) return setProblem(started.problem)
      const { packId, leftOut = null } = started.value
      setOwnId(packId)
      follow({ packId, progress: { done: 0, total: expected.letters }, pages: expected.pages, leftOut, wantsPdf: expected.wantsPdf === true })
    },
  }
}
