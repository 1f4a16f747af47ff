import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'

/** What a page takes back and brings back by itself, before anything that was saved; null where it has nothing. */
export type PageUndo = { readonly undo: (() => void) | null; readonly redo: (() => void) | null }

const nothing: PageUndo = { undo: null, redo: null }

const PageUndoContext = createContext(nothing)
const PutContext = createContext<(own: PageUndo) => void>(() => undefined)

export const PageUndoProvider = ({ children }: { readonly children: ReactNode }) => {
  const acts = useRef(nothing)
  const [{ hasUndo, hasRedo }, setHas] = useState({ hasUndo: false, hasRedo: false })
  const put = useMemo(() => (own: PageUndo): void => {
    acts.current = own
    setHas((now) => (now.hasUndo === (own.undo !== null) && now.hasRedo === (own.redo !== null) ? now : { hasUndo: own.undo !== null, hasRedo: own.redo !== null }))
  }, [])
  const known = useMemo((): PageUndo => ({ undo: hasUndo ? () => acts.current.undo?.() : null, redo: hasRedo ? () => acts.current.redo?.() : null }), [hasUndo, hasRedo])
  return <PutContext value={put}><PageUndoContext value={known}>{children}</PageUndoContext></PutContext>
}

/** Undo and Redo of the page that is open, for the bar and the keys. */
export const usePageUndo = (): PageUndo => useContext(PageUndoContext)

/** Gives the bar and the keys what this page can take back, as long as it is open. */
export const useOwnUndo = ({ undo, redo }: PageUndo): void => {
  const put = useContext(PutContext)
  useEffect(() => put({ undo, redo }))
  useEffect(() => () => put(nothing), [put])
}
