import { FileArrowDown } from '@phosphor-icons/react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PickedFile } from '../preload/contract.ts'
import { call, useEvent } from './api.ts'
import { formatNames } from '../words/format-names.ts'
import './given-documents.css'
import { useNavigation } from './navigation.tsx'
import { useText } from './text.ts'
import { fileTaker } from './taken-files.ts'
import { Icon } from './ui/icon.tsx'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => [...(dataTransfer?.items ?? [])].some(({ kind }) => kind === 'file')

/** The files on a clipboard. Text from a word processor or a table comes with a picture of it: there the text counts. */
const filesOf = ({ clipboardData }: ClipboardEvent): readonly File[] => {
  const files = [...(clipboardData?.files ?? [])]
  return (clipboardData?.getData('text/plain') ?? '') === '' ? files : files.filter(({ type }) => !type.startsWith('image/'))
}

/** Documents dropped on the window, pasted as files, or given to the program: all of them are read and then checked, also while another page is open. */
export const GivenDocuments = () => {
  const words = useText()
  const text = words.import
  const { route, go, replace } = useNavigation()
  const [isOver, setIsOver] = useState(false)
  const open = (files: readonly PickedFile[]): void => {
    const taker = fileTaker()
    if (taker !== null) return taker(files)
    if (files.length > 0) (route.page === 'import' ? replace : go)({ page: 'import', files })
  }
  const openFiles = useEffectEvent((files: readonly File[]): void => {
    if (files.length > 0) void window.vigil.files(files).then(open)
  })
  const take = useEffectEvent(async (): Promise<void> => {
    const given = await call('cases.takeGiven', null)
    if (given.ok) open(given.value)
  })
  useEvent('cases.given', () => void take())
  useEffect(() => {
    void take()
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      // Between two elements of the window there is no way out of it.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      openFiles([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent): void => {
      const files = filesOf(event)
      if (files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      openFiles(files)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    // Before any field takes the path of a file as text.
    document.addEventListener('paste', paste, { capture: true })
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste, { capture: true })
    }
  }, [])
  return isOver && (
    <div className="drop-here" aria-hidden="true">
      <Icon shape={FileArrowDown} size={32} />
      <b>{fileTaker() === null ? text.dropHere : words.collate.dropHere}</b>
      <span>{fileTaker() === null ? text.openHint({ formats: formatNames(words) }) : words.collate.dropHint}</span>
    </div>
  )
}
