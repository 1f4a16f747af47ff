import { createContext, useContext, useEffect, useRef } from 'react'
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
export const Form = ({ id, className, label, onSubmit, children }: {
  readonly id?: string
  readonly className: string
  readonly label?: string
  readonly onSubmit: () => unknown
  readonly children: ReactNode
}) => {
  const { isBusy, run, pressProps } = useOnce(onSubmit)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const element = form.current
    element?.addEventListener('keydown', ignoreHeldEnter)
    return () => element?.removeEventListener('keydown', ignoreHeldEnter)
  }, [])
  return (
    <BusyContext value={isBusy}>
      <form ref={form} className={className} {...pressProps} noValidate aria-busy={isBusy} {...(id === undefined ? {} : { id })} {...(label === undefined ? {} : { 'aria-label': label })}
        onSubmit={(event) => {
          event.preventDefault()
          if (!leadsToRefused(event.currentTarget)) run()
        }}>
        {children}
      </form>
    </BusyContext>
  )
}
