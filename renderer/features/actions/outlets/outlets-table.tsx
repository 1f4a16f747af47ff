import { daysBetween, type Day } from '../../../../core/day.ts'
import { daysOverdue, type Balance } from '../../../../core/outlet/balance.ts'
import type { OutletId } from '../../../../core/ids.ts'
import type { OutletListItem } from '../../../../preload/outlet-calls.ts'
import { useLayout } from '../../../layout.ts'
import { useText } from '../../../text.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { LettersBar } from './letters-bar.tsx'
import { nameOfOutlet } from './outlet-name.ts'

export type OutletActs = {
  readonly onOpen: (id: OutletId) => void
  readonly onReturn: (id: OutletId) => void
  readonly onGive: (id: OutletId) => void
  readonly onAsk: (outlet: OutletListItem) => void
}

const sumOf = (outlets: readonly OutletListItem[], name: Exclude<keyof Balance, 'oldestOn' | 'dueOn' | 'askedOn' | 'takenBack'>): number => outlets.reduce((sum, { balance }) => sum + balance[name], 0)

const takenBackOf = (outlets: readonly OutletListItem[], kind: keyof Balance['takenBack']): number => outlets.reduce((sum, { balance }) => sum + balance.takenBack[kind], 0)

/** The sums of all outlets, as if they were one. */
export const totalOf = (outlets: readonly OutletListItem[]): Balance => ({
  back: sumOf(outlets, 'back'), posted: sumOf(outlets, 'posted'), blank: sumOf(outlets, 'blank'), missing: sumOf(outlets, 'missing'), signed: sumOf(outlets, 'signed'),
  takenBack: { back: takenBackOf(outlets, 'back'), posted: takenBackOf(outlets, 'posted'), signed: takenBackOf(outlets, 'signed') },
  out: sumOf(outlets, 'out'), packsOut: sumOf(outlets, 'packsOut'), letters: sumOf(outlets, 'letters'), oldestOn: null, dueOn: null, askedOn: null,
})

const Act = ({ outlet, today, acts }: { readonly outlet: OutletListItem; readonly today: Day; readonly acts: OutletActs }) => {
  const words = useText()
  const text = words.outlets
  const name = nameOfOutlet(outlet, words)
  if (daysOverdue(outlet.balance, today) !== null) return <Button size={28} label={text.askOf({ name })} onPress={() => acts.onAsk(outlet)}>{text.ask}</Button>
  if (outlet.balance.out > 0) return <Button size={28} label={text.cameBackOf({ name })} onPress={() => acts.onReturn(outlet.id)}>{text.cameBack}</Button>
  return <LinkButton label={text.giveOutOf({ name })} onPress={() => acts.onGive(outlet.id)}>{text.giveOut}</LinkButton>
}

const Oldest = ({ balance, today }: { readonly balance: Balance; readonly today: Day }) => {
  const { outlets: text, format } = useText()
  const { oldestOn, askedOn } = balance
  if (oldestOn === null) return null
  const isLate = balance.dueOn !== null && balance.dueOn < today
  return (
    <span className="two-lines">
      <span className={isLate ? 'outlets__day outlets__check' : 'outlets__day'}>{format.dayNear(oldestOn, today)}</span>
      <span className="meta">{askedOn === null ? text.daysOut({ days: daysBetween(oldestOn, today) }) : text.askedOn({ day: format.dayNear(askedOn, today) })}</span>
    </span>
  )
}

const Where = ({ balance }: { readonly balance: Balance }) => {
  const { outlets: text } = useText()
  if (balance.letters === 0 && balance.blank === 0) return <span className="meta">{text.noneGiven}</span>
  return <LettersBar balance={balance} />
}

/** Since when letters should be back, where they are not. */
const Overdue = ({ balance, today }: { readonly balance: Balance; readonly today: Day }) => {
  const { outlets: text, format } = useText()
  return balance.dueOn === null || daysOverdue(balance, today) === null ? null : <b className="outlets__check">{text.wasDue({ day: format.dayNear(balance.dueOn, today) })}</b>
}

/** A number of the year that was larger says by how much: what was taken back since is part of no total. */
const TakenBackSince = ({ balance: { takenBack } }: { readonly balance: Balance }) => {
  const { outlets: text } = useText()
  const count = takenBack.back + takenBack.posted
  return count === 0 ? null : <span className="meta">{text.takenBack({ count })}</span>
}

/** All outlets with where their letters are, and one thing to do for each. */
export const OutletsTable = ({ outlets, today, chosen, acts }: { readonly outlets: readonly OutletListItem[]; readonly today: Day; readonly chosen: OutletId | null; readonly acts: OutletActs }) => {
  const words = useText()
  const { outlets: text, format } = words
  const isWide = useLayout() === 'wide'
  const total = totalOf(outlets)
  return (
    <table className="outlets">
      <caption className="visually-hidden">{text.table}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.outlet}</th><th scope="col" className="outlets__number">{text.columns.packsOut}</th>
          {isWide && <th scope="col" className="outlets__number">{text.columns.letters}</th>}
          <th scope="col">{text.columns.where}</th>
          {isWide && <th scope="col">{text.columns.oldest}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {outlets.map((outlet) => (
          <tr key={outlet.id} aria-current={outlet.id === chosen || undefined}>
            <th scope="row"><button type="button" className="outlets__name" onClick={() => acts.onOpen(outlet.id)}>{nameOfOutlet(outlet, words)}</button><span className="meta">{outlet.contact}</span></th>
            <td className="outlets__number">{format.number(outlet.balance.packsOut)}</td>
            {isWide && <td className="outlets__number">{format.number(outlet.balance.letters)}</td>}
            <td className="outlets__where"><Where balance={outlet.balance} /><Overdue balance={outlet.balance} today={today} /><TakenBackSince balance={outlet.balance} /></td>
            {isWide && <td><Oldest balance={outlet.balance} today={today} /></td>}
            <td className="outlets__act"><Act outlet={outlet} today={today} acts={acts} /></td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.all({ count: outlets.length })}</th><td className="outlets__number">{format.number(total.packsOut)}</td>
          {isWide && <td className="outlets__number">{format.number(total.letters)}</td>}
          <td colSpan={isWide ? 3 : 2}>{total.missing > 0 ? text.sumsMissing({ sums: text.sums(total), missing: total.missing }) : text.sums(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
