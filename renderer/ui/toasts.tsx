import { ArrowUUpLeft, X } from '@phosphor-icons/react'
import {
  Button as AriaButton, Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { CallName, CallProblem } from '../../preload/contract.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { callOf, onCallDone } from '../api.ts'
import { useNavigation, type Route } from '../navigation.tsx'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import { broughtIn, useBringIn, type BroughtIn } from './bring-in.tsx'
import type { IconShape } from './icon-shape.ts'
import './toasts.css'
import { lastPressAt } from './last-press.ts'
import { useToastPlace } from './use-toast-place.ts'
import type { Shown } from './shown.ts'

export type ToastMessage = {
  readonly title: string
  readonly detail?: Shown
  readonly icon?: IconShape
  /** Adds an Undo button; the toast then stays until it is closed or used, or the page is left. */
  readonly undo?: () => void
  /** It does not go by itself: nobody is before the window. */
  readonly staysUntilClosed?: boolean
  readonly action?: { readonly label: string; readonly onPress: () => void }
  /** What it is about: a newer notice about the same closes it, since what it offers is no longer true. */
  readonly topics?: readonly string[]
}

export type Toasts = {
  readonly show: (message: ToastMessage) => void
  /** Shows a problem: what happened, whether work is safe, what to do next. Stays until closed, or until the same call goes well; once there was time to read it, it leaves with its page. */
  readonly showProblem: (problem: CallProblem, topics?: readonly string[]) => void
  /** Closes the notices about a topic: what they say is no longer so. */
  readonly close: (topic: string) => void
  /** Closes the notices of a part of a page that is left. */
  readonly leave: () => void
}

type Queued = ToastMessage & {
  /** When it was first shown, in milliseconds of the window. */
  readonly shownAt: number
  /** On which pages it stays: on its own, or on the next ones too: a problem while it may not be read yet, or what happened while nobody was before the window. */
  readonly stays: 'on-page' | 'until-read' | 'on-every-page'
  /** The call that was refused or failed. */
  readonly of?: CallName
  /** A file that is brought in in a place of its own: the notice leads there. */
  readonly elsewhere?: BroughtIn
}
type Queue = ToastQueue<Queued>

/** What happened, whether work is safe and what to do next are read in this time, in milliseconds. */
const readAfter = 20_000

const queued = (message: Omit<Queued, 'shownAt' | 'stays'>, stays: Queued['stays']): Queued => ({ ...message, stays, shownAt: performance.now() })

/** Whether a notice leaves with its page. One that no press came after was shown by what led to the next page, and is about that page. */
const leaves: Readonly<Record<Queued['stays'], (shownAt: number, lastPress: number) => boolean>> = {
  'on-page': (shownAt, lastPress) => lastPress > shownAt,
  'until-read': (shownAt) => performance.now() - shownAt > readAfter,
  'on-every-page': () => false,
}

/** Closes what was shown on the page before. */
const closeOlder = (queue: Queue): void => {
  for (const { key, content } of queue.visibleToasts) if (leaves[content.stays](content.shownAt, lastPressAt())) queue.close(key)
}

/** What a call was refused for is no longer so once the same call went well. */
const useCloseWhenDone = (queue: Queue): void => {
  useEffect(() => onCallDone((name) => {
    for (const { key, content } of queue.visibleToasts) if (content.of === name) queue.close(key)
  }), [queue])
}

/** What a page is of: its records and its part, so that notices about one case do not stay beside another. What is searched or chosen in it is left out. */
const placeOf = (route: Route): string => {
  const { page, ...rest } = route
  const parts: Readonly<Record<string, unknown>> = rest
  return JSON.stringify([page, ...['caseId', 'memberId', 'eventId', 'actionId', 'outletId', 'section', 'view'].map((name) => parts[name] ?? '')])
}

/** The notices of a page leave with it. */
const useLeaveWithPage = (queue: Queue): void => {
  const page = placeOf(useNavigation().route)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    closeOlder(queue)
  }, [queue, page])
}

const closeAbout = (queue: Queue, topics: readonly string[]): void => {
  for (const { key, content } of queue.visibleToasts) if (content.topics?.some((topic) => topics.includes(topic))) queue.close(key)
}

/** The oldest goes where one more would be too many; it would come back when the others are closed. */
const makeRoom = (queue: Queue): void => {
  const oldest = queue.visibleToasts.at(-1)
  if (queue.visibleToasts.length === maxVisible && oldest) queue.close(oldest.key)
}

const ToastsContext = createContext<Toasts | null>(null)
const secondsInSight = 6
// Longer, because there is a button; the same action is available elsewhere too.
const secondsWithAction = 15
const maxVisible = 3

/** Short notices, at most three, near the bottom start of the window and never over what a person works with; one with Undo stays until its page is left. */
export const ToastsProvider = ({ children }: { readonly children: ReactNode }) => {
  const text = useText()
  const bringIn = useBringIn()
  const [queue] = useState(() => new ToastQueue<Queued>({ maxVisibleToasts: maxVisible }))
  const [toasts] = useState<Toasts>(() => ({
    show: (message) => {
      closeAbout(queue, message.topics ?? [])
      makeRoom(queue)
      queue.add(queued(message, message.staysUntilClosed === true ? 'on-every-page' : 'on-page'), message.undo || message.staysUntilClosed ? {} : { timeout: (message.action ? secondsWithAction : secondsInSight) * 1000 })
    },
    showProblem: (problem, topics = []) => {
      closeAbout(queue, topics)
      const { message, dataSafety, next } = problemSentences(problem, text)
      makeRoom(queue)
      const of = callOf(problem)
      const elsewhere = broughtIn(problem)
      queue.add(queued({ title: message, detail: `${dataSafety} ${next}`, topics, ...(of === undefined ? {} : { of }), ...(elsewhere ? { elsewhere } : {}) }, of === undefined ? 'on-every-page' : 'until-read'), {})
    },
    close: (topic) => closeAbout(queue, [topic]),
    leave: () => closeOlder(queue),
  }))
  useToastPlace(queue)
  useLeaveWithPage(queue)
  useCloseWhenDone(queue)
  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion queue={queue} className="toasts" aria-label={text.ui.notices}>
        {({ toast }) => {
          const { title, detail, icon, undo, action, elsewhere } = toast.content
          const close = (): void => queue.close(toast.key)
          return (
            <Toast toast={toast} className="toast">
              {icon && <Icon shape={icon} size={20} />}
              <ToastContent className="toast__words">
                <Text slot="title" className="toast__title">{title}</Text>
                {detail !== undefined && <Text slot="description" className="toast__detail">{detail}</Text>}
              </ToastContent>
              {undo && (
                <AriaButton className="toast__act" onPress={() => { undo(); close() }}>
                  <Icon shape={ArrowUUpLeft} size={16} />{text.ui.undo}
                </AriaButton>
              )}
              {action && <AriaButton className="toast__act" onPress={() => { action.onPress(); close() }}>{action.label}</AriaButton>}
              {elsewhere && <AriaButton className="toast__act" onPress={() => { bringIn(elsewhere); close() }}>{text.laptops.bringIn}</AriaButton>}
              <AriaButton slot="close" className="toast__close" aria-label={text.ui.close}><Icon shape={X} size={16} /></AriaButton>
            </Toast>
          )
        }}
      </ToastRegion>
    </ToastsContext>
  )
}

/** Shows notices. */
export const useToasts = (): Toasts => {
  const toasts = useContext(ToastsContext)
  if (!toasts) throw new Error('useToasts needs ToastsProvider above it')
  return toasts
}
