import { FileDoc } from '@phosphor-icons/react'
import { createContext, useCallback, useContext, useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import { hasLeftOut, lettersLeftOut, type LeftOut } from '../../../core/pack/left-out.ts'
import type { PackId } from '../../../core/ids.ts'
import type { PackState } from '../../../core/pack/pack-state.ts'
import type { PackProgress } from '../../../core/pack/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { call, useEvent } from '../../api.ts'
import { useText } from '../../text.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { usePdfs } from './pdfs.tsx'

export type Making = {
  readonly packId: PackId
  readonly progress: PackProgress
  /** On the clock of `performance.now()`. */
  readonly startedAt: number
  /** Milliseconds since then. */
  readonly elapsed: number
  /** Pages that the pack was planned to have. */
  readonly pages: number
  readonly leftOut: LeftOut | null
  /** A PDF is made as soon as the pack is ready. */
  readonly wantsPdf: boolean
}

export type Ended = { readonly packId: PackId; readonly state: PackState; readonly problem: CallProblem | null }
/** Answers whether its page says the problem itself. */
type EndListener = (ended: Ended) => boolean

type Makings = {
  /** The packs that this window started and that are being made, the oldest first. */
  readonly makings: readonly Making[]
  readonly begin: (making: Omit<Making, 'startedAt' | 'elapsed'>) => void
  readonly listen: (listener: EndListener) => () => void
}

const MakingsContext = createContext<Makings | null>(null)

/** Follows the packs that are being made, on every page, and says how each ended. */
export const MakingsProvider = ({ children }: { readonly children: ReactNode }) => {
  const text = useText().packs
  const toasts = useToasts()
  const [makings, setMakings] = useState<readonly Making[]>([])
  const [listeners] = useState(() => new Set<EndListener>())
  const [listen] = useState(() => (listener: EndListener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  })
  /** Packs whose end is not said yet. */
  const open = useRef(new Map<PackId, Pick<Making, 'pages' | 'leftOut' | 'wantsPdf'>>())
  const pdfs = usePdfs()

  const sayReady = async (packId: PackId, { pages, leftOut }: Pick<Making, 'pages' | 'leftOut'>): Promise<void> => {
    const list = await call('packs.list', null)
    // The files may have other names than the chosen one, because they never replace an earlier pack.
    const fileName = list.ok ? list.value.find(({ id }) => id === packId)?.fileNames[0] : undefined
    toasts.show({
      title: text.ready, icon: FileDoc,
      detail: leftOut && hasLeftOut(leftOut) ? text.leftOut.done({ letters: lettersLeftOut(leftOut) }) : text.readyDetail({ pages, fileName: fileName ?? text.builderTitle }),
      action: { label: text.open, onPress: () => void call('packs.open', { packId }) },
      // Who has turned to another window finds it when they come back, also where the system shows no notices.
      staysUntilClosed: !document.hasFocus(),
    })
  }
  const forget = (packId: PackId): void => {
    open.current.delete(packId)
    setMakings((before) => before.filter((making) => making.packId !== packId))
  }
  const end = (ended: Ended): void => {
    const made = open.current.get(ended.packId)
    if (made === undefined) return
    forget(ended.packId)
    const isSaid = [...listeners].map((listener) => listener(ended)).includes(true)
    if (ended.state === 'ready') {
      void sayReady(ended.packId, made)
      if (made.wantsPdf) void pdfs.make(ended.packId, false)
    }
    else if (ended.problem === null) toasts.show({ title: text.cancelled })
    else if (!isSaid) toasts.showProblem(ended.problem)
  }
  useEvent('jobs.changed', ({ packId, state, progress, problem }) => {
    if (state !== 'making') return end({ packId, state, problem })
    setMakings((before) => before.map((making) => (making.packId === packId ? { ...making, progress, elapsed: performance.now() - making.startedAt } : making)))
  })
  const begin = useCallback<Makings['begin']>(({ packId, progress, pages, leftOut, wantsPdf }) => {
    open.current.set(packId, { pages, leftOut, wantsPdf })
    setMakings((before) => [...before, { packId, progress, pages, leftOut, wantsPdf, startedAt: performance.now(), elapsed: 0 }])
  }, [])
  const onFound = useEffectEvent((packId: PackId, state: PackState | undefined): void => {
    if (state === 'ready') end({ packId, state, problem: null })
    // The list says why.
    else if (state !== undefined && state !== 'making') forget(packId)
  })
  const newest = makings.at(-1)?.packId
  useEffect(() => {
    if (newest === undefined) return
    // A small pack may be ready, or have failed, before the call that started it is answered.
    void call('packs.list', null).then((known) => onFound(newest, known.ok ? known.value.find(({ id }) => id === newest)?.state : undefined))
  }, [newest])
  const value = useMemo(() => ({ makings, begin, listen }), [makings, begin, listen])
  return <MakingsContext value={value}>{children}</MakingsContext>
}

export const useMakings = (): Makings => {
  const makings = useContext(MakingsContext)
  if (!makings) throw new Error('useMakings needs MakingsProvider above it')
  return makings
}
