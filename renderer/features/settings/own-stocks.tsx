import { Plus } from '@phosphor-icons/react'
import { useState } from 'react'
import { draftOfStock, type OwnStock } from '../../../core/pack/own-stock.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { labelsPerSheet } from '../../../core/pack/label-stocks.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { ListRow } from '../../ui/stat.tsx'
import { useSizes } from '../../ui/sizes.ts'
import { useOwnStocks } from '../../ui/stock-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { OwnStockForm } from './own-stock-form.tsx'

/** The group's own label stocks: a list, and a form for one of them. */
export const OwnStocks = ({ paper }: { readonly paper: Paper }) => {
  const { printing: { stocks: text }, format } = useText()
  const toasts = useToasts()
  const stocks = useOwnStocks()
  const { ofLabel } = useSizes(paper)
  const [open, setOpen] = useState<OwnStock | 'new' | null>(null)
  const remove = async ({ id, name }: OwnStock): Promise<void> => {
    const answer = await call('stocks.remove', { id })
    if (answer.ok) toasts.show({ title: text.removed({ name }) })
    else toasts.showProblem(answer.problem)
  }
  return (
    <section className="own-stocks" aria-label={text.title}>
      <h3 className="section__title" data-small>{text.title}</h3>
      <p className="meta">{text.text}</p>
      <ul className="list">
        {stocks.map((stock) => (
          <ListRow key={stock.id} title={stock.name} text={format.series([ofLabel(stock), text.labels({ count: labelsPerSheet(stock) }), text.papers[stock.paper]])}
            end={<>
              <Button size={28} look="quiet" label={text.changeOf({ name: stock.name })} onPress={() => setOpen(stock)}>{text.change}</Button>
              <Button size={28} look="quiet" label={text.removeOf({ name: stock.name })} onPress={() => remove(stock)}>{text.remove}</Button>
            </>} />
        ))}
      </ul>
      {open === null
        ? <div><Button icon={Plus} onPress={() => setOpen('new')}>{text.add}</Button></div>
        : <OwnStockForm key={open === 'new' ? open : open.id} id={open === 'new' ? null : open.id} paper={paper}
            kept={open === 'new' ? null : draftOfStock(open, paper === 'letter' || open.paper === 'letter' ? 'in' : 'mm')}
            others={stocks.filter((stock) => open === 'new' || stock.id !== open.id)} onClose={() => setOpen(null)} />}
    </section>
  )
}
