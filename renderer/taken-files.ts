import { useEffect, useEffectEvent } from 'react'
import type { PickedFile } from '../preload/contract.ts'

type Take = (files: readonly PickedFile[]) => void

let taker: Take | null = null

/** While a page takes files, those that are dropped on the window or pasted are for it, and are not read as documents. */
export const useTakeFiles = (onFiles: Take): void => {
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const own: Take = (files) => take(files)
    taker = own
    return () => {
      if (taker === own) taker = null
    }
  }, [])
}

/** Whether a page takes files now, and what takes them. */
export const fileTaker = (): Take | null => taker
