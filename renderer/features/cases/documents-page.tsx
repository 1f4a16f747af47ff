import { ArrowRight, DownloadSimple, FolderOpen } from '@phosphor-icons/react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { byDeadline } from '../../../core/case/by-deadline.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { call, useCall } from '../../api.ts'
import { useDrafts, useDraftStore } from '../../drafts.tsx'
import { useNavigation } from '../../navigation.tsx'
import type { DocumentToCheck } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import type { CheckAnswers } from '../../../core/case/check/check-state.ts'
import { DocumentRow } from './document-row.tsx'
import { asTyped, documentName, stateOf, waitsForPerson } from './document-words.ts'
import './documents.css'
import { EncodingPage } from '../../ui/encoding-page.tsx'
import { UnreadNotes } from './unread-notes.tsx'
import { useReading } from './use-reading.ts'

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null

/** Runs the keys of the list: J and K move, Delete removes. Enter presses the name that has the focus. */
const useListKeys = (list: React.RefObject<HTMLElement | null>, remove: (documentId: string) => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const step = { j: 1, k: -1 }[event.key.toLowerCase()]
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const names = [...(list.current?.querySelectorAll<HTMLElement>('.document__title') ?? [])]
    const at = names.findIndex((name) => name.closest('.document')?.contains(document.activeElement))
    if (step !== undefined) names[Math.min(Math.max(at + step, 0), names.length - 1)]?.focus()
    const id = names[at]?.closest<HTMLElement>('.document')?.dataset['document']
    if (event.key === 'Delete' && id !== undefined) {
      names[at + 1 < names.length ? at + 1 : at - 1]?.focus()
      remove(id)
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const Key = ({ keys, word }: { readonly keys: readonly string[]; readonly word: string }) => (
  <span className="documents__key">{keys.map((key) => <kbd key={key}>{key}</kbd>)}{word}</span>
)

const Documents = ({ documents }: { readonly documents: readonly DocumentToCheck[] }) => {
  const words = useText()
  const { documents: text } = words
  const { go } = useNavigation()
  const toasts = useToasts()
  const { drafts } = useDrafts()
  const store = useDraftStore()
  const { asked, failed, isReading, open, readText } = useReading()
  const list = useRef<HTMLDivElement>(null)
  const rows = documents.map((read) => {
    const answers = drafts.get(draftKey('check', read.documentId))?.data as CheckAnswers | undefined
    const one = asTyped(read, answers)
    return { one, name: documentName(one), state: stateOf(one, answers, words) }
  }).toSorted((a, b) => byDeadline(a.one, b.one))
  const [waiting, others] = [rows.filter(({ state }) => waitsForPerson(state)), rows.filter(({ state }) => !waitsForPerson(state))]
  const check = (one: DocumentToCheck): void => go({ page: 'check', documentId: one.documentId })
  const remove = async ({ documentId }: DocumentToCheck, name: string): Promise<void> => {
    const answer = await call('cases.discardWaiting', { documentId })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const answers = drafts.get(draftKey('check', documentId))
    store.discard(draftKey('check', documentId))
    const undo = async (): Promise<void> => {
      const restored = await call('cases.restoreWaiting', { documentId })
      if (!restored.ok) return toasts.showProblem(restored.problem)
      if (answers) store.restore(answers)
    }
    toasts.show({ title: text.removed({ name }), undo: () => void undo() })
  }
  useListKeys(list, (id) => {
    const found = rows.find(({ one }) => one.documentId === id)
    if (found) void remove(found.one, found.name)
  })
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (!isTyping(event.target) && pasted.trim() !== '') void readText(() => call('cases.readText', { text: pasted }))
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
  if (asked) return <EncodingPage choices={asked.choices} onChoose={(encoding) => asked.choose(encoding)} onBack={asked.leave} />
  const openButton = <Button icon={FolderOpen} look={documents.length === 0 ? 'filled' : 'outlined'} cannot={isReading ? { instead: words.import.reading } : null} onPress={() => open()}>{text.open}</Button>
  const first = waiting[0]?.one
  const part = (title: string, some: typeof rows) => some.length > 0 && (
    <section className="documents__part" aria-label={title}>
      <h2 className="documents__group">{title}</h2>
      <ul>{some.map(({ one, name, state }) => (
        <DocumentRow key={one.documentId} document={one} name={name} state={state} onCheck={() => check(one)} onRemove={() => remove(one, name)}
          onOpenCase={() => one.sameAs && go({ page: 'cases', caseId: one.sameAs.caseId })} />
      ))}</ul>
    </section>
  )
  return (
    <Page isFlush footer={documents.length > 0 && <><span>{text.foot}</span><span className="documents__keys"><Key keys={[text.keys.names.down, text.keys.names.up]} word={text.keys.move} /><Key keys={[text.keys.names.enter]} word={text.keys.check} /><Key keys={[text.keys.names.delete]} word={text.keys.remove} /></span></>}>
      <div className="documents__head">
        <PageHeader title={text.title} meta={text.meta({ all: documents.length, waiting: waiting.length })} actions={documents.length > 0 && (
          <>{openButton}{first && <Button look="filled" iconAfter={ArrowRight} onPress={() => check(first)}>{text.checkFirst}</Button>}</>
        )} />
        <UnreadNotes unread={failed} />
      </div>
      {documents.length === 0
        ? <EmptyState title={text.emptyTitle} text={text.emptyText} action={openButton} />
        : (
          <div className="documents" ref={list}>
            <div className="document documents__columns" aria-hidden="true"><span>{text.columns.document}</span><span>{text.columns.like}</span><span>{text.columns.state}</span><span className="document__came">{text.columns.came}</span></div>
            {part(text.toCheckTitle, waiting)}
            {part(text.nothingTitle, others)}
            <p className="documents__drop"><Icon shape={DownloadSimple} /><span>{text.drop}</span></p>
          </div>
        )}
    </Page>
  )
}

/** The documents that were read and wait to be checked, the nearest deadline first. */
export const DocumentsPage = () => {
  const waiting = useCall('cases.waiting', null, ['drafts.changed', 'cases.changed'])
  return <Loaded call={waiting}>{(documents) => <Documents documents={documents} />}</Loaded>
}
