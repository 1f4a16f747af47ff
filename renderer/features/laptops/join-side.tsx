import { ShieldCheck } from '@phosphor-icons/react'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'

/** What fits by itself, in numbers, and how the join can be taken back. */
export const JoinSide = ({ opened }: { readonly opened: OpenedHandOver }) => {
  const { laptops: text } = useText()
  const { brought, asked, decided, isKnown } = opened
  return (
    <div className="join-side">
      <h2 className="join-side__title">{text.join.brings}</h2>
      {brought.length === 0 ? <p className="quiet">{asked.length + decided.length > 0 ? text.join.nothingElse : text.join.nothing}</p> : <ul>{brought.map(({ of, count }) => <li key={of}>{text.brought[of]({ count })}</li>)}</ul>}
      {!isKnown && <p className="join-side__safe"><Icon shape={ShieldCheck} size={18} /><span>{text.join.copyFirst}</span></p>}
    </div>
  )
}
