import { useEffect, useRef, useState } from 'react'
import type { Answer, CallProblem, PickedFile, ReadDocument } from '../../../preload/contract.ts'
import { call } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { broughtIn, useBringIn } from '../../ui/bring-in.tsx'
import type { Encoding } from '../../ui/encoding-page.tsx'

/** A document that was not read. */
export type Unread = { readonly fileName: string; readonly problem: CallProblem }

type Asked = { readonly rest: readonly PickedFile[]; readonly done: readonly ReadDocument[]; readonly failed: readonly Unread[]; readonly choices: readonly Encoding[] }

export type ReadingDocuments = {
  readonly isReading: boolean
  readonly failed: readonly Unread[]
  /** The alphabet of the next document is not known: a person chooses. */
  readonly asked: { readonly choices: readonly Encoding[]; readonly choose: (encoding: string) => Promise<void>; readonly leave: () => void } | null
  /** Reads these documents, after those that are being read. */
  readonly read: (files: readonly PickedFile[]) => Promise<void>
  /** Asks for documents and reads them one after the other. */
  readonly open: () => Promise<void>
  /** Reads what was typed or pasted, by the call that is given. */
  readonly readText: (read: () => Promise<Answer<ReadDocument>>) => Promise<void>
}

/** Reads documents into the queue. One alone is checked at once; several wait in the queue. */
export const useReading = (): ReadingDocuments => {
  const { go } = useNavigation()
  const bringIn = useBringIn()
  const [isReading, setIsReading] = useState(false)
  const [failed, setFailed] = useState<readonly Unread[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)
  const isHere = useRef(true)
  const before = useRef(Promise.resolve())
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  const finish = (done: readonly ReadDocument[], unread: readonly Unread[]): void => {
    setIsReading(false)
    setFailed(unread)
    const [only] = done
    const [first] = unread
    // One file that another laptop handed over, or cases of an office, and nothing else: it is brought in at once.
    const elsewhere = done.length === 0 && unread.length === 1 && first ? broughtIn(first.problem) : null
    if (elsewhere && isHere.current) return bringIn(elsewhere)
    // Who left the page meanwhile stays where they are; what was read waits in the list.
    if (unread.length > 0 || only === undefined || !isHere.current) return
    go(done.length === 1 ? { page: 'check', documentId: only.documentId } : { page: 'documents' })
  }
  const readRest = async ({ rest, done, failed: unread }: Omit<Asked, 'choices'>, encoding: string | null = null): Promise<void> => {
    const [file, ...later] = rest
    if (file === undefined) return finish(done, unread)
    const answer = await call('cases.readDocument', { token: file.token, encoding })
    if (answer.ok) return readRest({ rest: later, done: [...done, answer.value], failed: unread })
    const { problem } = answer
    if (problem.code === 'document-unsure-encoding' && problem.values.candidates.length > 0) {
      setIsReading(false)
      return setAsked({ rest, done, failed: unread, choices: problem.values.candidates })
    }
    return readRest({ rest: later, done, failed: [...unread, { fileName: file.fileName, problem }] })
  }
  const read = async (files: readonly PickedFile[]): Promise<void> => {
    before.current = before.current.then(async () => {
      begin()
      await readRest({ rest: files, done: [], failed: [] })
    })
    await before.current
  }
  const begin = (): void => {
    setFailed([])
    setAsked(null)
    setIsReading(true)
  }
  return {
    isReading, failed, read,
    asked: asked && {
      choices: asked.choices,
      choose: async (encoding) => {
        begin()
        await readRest(asked, encoding)
      },
      leave: () => {
        setAsked(null)
        finish(asked.done, asked.failed)
      },
    },
    open: async () => {
      const picked = await call('cases.pickDocuments', null)
      if (!picked.ok) return setFailed([{ fileName: '', problem: picked.problem }])
      if (picked.value.length === 0) return
      await read(picked.value)
    },
    readText: async (read) => {
      begin()
      const answer = await read()
      if (answer.ok) finish([answer.value], [])
      else finish([], [{ fileName: '', problem: answer.problem }])
    },
  }
}
