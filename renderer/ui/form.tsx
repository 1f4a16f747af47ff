import { createContext, useContext, useEffect, useEffectEvent, useRef } from 'react'
import type { ReactNode } from 'react'
import { leadsToRefused } from './refused-field.ts'
import { useOnce } from './use-once.ts'

const BusyContext = createContext(false)

/** Whether the form around has been sent and is not answered yet. */
export const useIsFormBusy = (): boolean => useContext(BusyContext)

/** A key that is held sends once. */
const ignoreHeldEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}

/** A form that is sent once: with Enter or its button, and not again until `onSubmit` is answered. */
export const Form = ({ id, className, label, onSubmit, onCommandEnter, children }: {
  readonly id?: string
  readonly className: string
  readonly label?: string
  readonly onSubmit: () => unknown
  /** What Ctrl (on a Mac Command) with Enter does in any field, such as saving and going on with the next entry. */
  readonly onCommandEnter?: () => unknown
  readonly children: ReactNode
}) => {
  const { isBusy, run, pressProps } = useOnce(onSubmit)
  const other = useOnce(() => onCommandEnter?.())
  const form = useRef<HTMLFormElement>(null)
  const onCommand = useEffectEvent((event: KeyboardEvent): void => {
    if (onCommandEnter === undefined || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) other.run()
  })
  useEffect(() => {
    const element = form.current
    const listen = (event: KeyboardEvent): void => onCommand(event)
    element?.addEventListener('keydown', ignoreHeldEnter)
    // In the capture phase, before a field takes Enter for itself.
    element?.addEventListener('keydown', listen, true)
    return () => {
      element?.removeEventListener('keydown', ignoreHeldEnter)
      element?.removeEventListener('keydown', listen, true)
    }
  }, [])
  return (
    <BusyContext value={isBusy || other.isBusy}>
      <form ref={form} className={className} {...pressProps} noValidate aria-busy={isBusy || other.isBusy} {...(id === undefined ? {} : { id })} {...(label === undefined ? {} : { 'aria-label': label })}
        onSubmit={(event) => {
          event.preventDefault()
          if (!leadsToRefused(event.currentTarget)) run()
        }}>
        {children}
      </form>
    </BusyContext>
  )
}
