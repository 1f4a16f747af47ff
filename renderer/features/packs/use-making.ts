import { FileDoc } from '@phosphor-icons/react'
import { useState } from 'react'
import { call, useEvent } from '../../api.ts'
import { hasLeftOut, lettersLeftOut } from '../../../core/pack/left-out.ts'
import type { LeftOut } from '../../../core/pack/left-out.ts'
import type { PackId } from '../../../core/ids.ts'
import type { PackProgress } from '../../../core/pack/types.ts'
import type { Answer, CallProblem, PickedFile } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useToasts } from '../../ui/toasts.tsx'

type Making = { readonly packId: PackId; readonly progress: PackProgress; readonly startedAt: number; readonly elapsed: number; readonly leftOut: LeftOut | null }
/** What a call that starts a pack answers; one made again says what it leaves out. */
type Started = { readonly packId: PackId; readonly leftOut?: LeftOut }

export type MakePack = {
  readonly making: Making | null
  readonly problem: CallProblem | null
  /** Asks for a file, then calls `begin`, which starts the job. */
  readonly make: (suggestedName: string, expected: { readonly letters: number; readonly pages: number }, begin: (token: PickedFile['token']) => Promise<Answer<Started>>) => Promise<void>
}

/** The pack that is being made from this page: its progress, its end, its problem. */
export const useMaking = (onReady: () => void): MakePack => {
  const text = useText().packs
  const toasts = useToasts()
  const [making, setMaking] = useState<Making | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [pages, setPages] = useState(0)

  const ready = async (packId: PackId, count: number, leftOut: LeftOut | null): Promise<void> => {
    const list = await call('packs.list', null)
    // The files may have other names than the chosen one, because they never replace an earlier pack.
    const fileName = list.ok ? list.value.find(({ id }) => id === packId)?.fileNames[0] : undefined
    toasts.show({
      title: text.ready, icon: FileDoc,
      detail: leftOut && hasLeftOut(leftOut) ? text.leftOut.done({ letters: lettersLeftOut(leftOut) }) : text.readyDetail({ pages: count, fileName: fileName ?? text.builderTitle }),
      action: { label: text.open, onPress: () => void call('packs.open', { packId }) },
    })
    onReady()
  }
  useEvent('jobs.changed', ({ packId, state, progress, problem: found }) => {
    if (making?.packId !== packId) return
    if (state === 'making') return setMaking({ ...making, progress, elapsed: performance.now() - making.startedAt })
    setMaking(null)
    if (state === 'ready') void ready(packId, pages, making.leftOut)
    else if (found) setProblem(found)
    else toasts.show({ title: text.cancelled })
  })
  return {
    making, problem,
    make: async (suggestedName, expected, begin) => {
      setProblem(null)
      setPages(expected.pages)
      const chosen = await call('packs.chooseFile', { suggestedName })
      if (!chosen.ok) return setProblem(chosen.problem)
      if (!chosen.value) return
      const started = await begin(chosen.value.token)
      if (!started.ok) return setProblem(started.problem)
      const leftOut = started.value.leftOut ?? null
      // A small pack may be ready before this answer arrives; then the list already has it.
      setMaking({ packId: started.value.packId, progress: { done: 0, total: expected.letters }, startedAt: performance.now(), elapsed: 0, leftOut })
      const known = await call('packs.list', null)
      const ownPack = known.ok ? known.value.find(({ id }) => id === started.value.packId) : undefined
      if (!ownPack || ownPack.state === 'making') return
      setMaking(null)
      if (ownPack.state === 'ready') void ready(ownPack.id, expected.pages, leftOut)
    },
  }
}
