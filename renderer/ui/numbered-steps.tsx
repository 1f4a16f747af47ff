import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import './numbered-steps.css'

/** What is done one after the other, each step with its number in a circle. */
export const NumberedSteps = ({ children }: { readonly children: ReactNode }) => <ol className="numbered">{children}</ol>

export const NumberedStep = ({ number, children }: { /** From 1. */ readonly number: number; readonly children: ReactNode }) => {
  const { format } = useText()
  return (
    <li className="numbered__step">
      <span className="numbered__number" aria-hidden="true">{format.number(number)}</span>
      <div className="numbered__body">{children}</div>
    </li>
  )
}
