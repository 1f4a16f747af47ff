import type { CollateLists } from '../../../core/collate/view.ts'
import type { TableGroup } from '../../ui/table-types.ts'
import type { Words } from '../../../words/words.ts'

type Slip = CollateLists['slips'][number]
type Refused = CollateLists['refused'][number]
type Silent = CollateLists['silent'][number]

/** A row of the table of slips: a slip, a file that was refused, or a group without a slip. */
export type SlipRow =
  | { readonly kind: 'slip'; readonly key: string; readonly name: string; readonly slip: Slip }
  | { readonly kind: 'refused'; readonly key: string; readonly name: string; readonly refused: Refused }
  | { readonly kind: 'silent'; readonly key: string; readonly name: string; readonly group: Silent }

const groupName = ({ name, id }: { readonly name: string; readonly id: string }): string => (name === '' ? id : name)

const slipRow = (slip: Slip): SlipRow => ({ kind: 'slip', key: slip.checksum, name: groupName(slip.group), slip })

/** Whether a person said of it what to do, or is to say it. */
export const isDecidable = ({ use, answer, marks }: Slip): boolean => use === 'waiting' || answer !== null || marks.some(({ kind }) => kind === 'two-ids' || kind === 'event-beside' || kind === 'late' || kind === 'newer-refused')

/** The rows in groups: what needs a decision first, silent groups last. */
export const slipGroups = ({ slips, refused, silent }: Pick<CollateLists, 'slips' | 'refused' | 'silent'>, { collate: { parts } }: Words): readonly TableGroup<SlipRow>[] => {
  const inPeriod = slips.filter((slip) => slip.in === 'period')
  const rows = (wanted: (slip: Slip) => boolean): readonly SlipRow[] => inPeriod.filter(wanted).map(slipRow)
  const groups: readonly TableGroup<SlipRow>[] = [
    { id: 'waiting', label: parts.waiting, items: rows(({ use }) => use === 'waiting') },
    { id: 'refused', label: parts.refused, items: refused.map((one, at) => ({ kind: 'refused', key: `refused ${at}`, name: one.claims?.groupName ?? '', refused: one })) },
    { id: 'counted', label: parts.counted, items: rows(({ use }) => use === 'counted') },
    { id: 'others', label: parts.others, items: rows(({ use }) => use === 'replaced' || use === 'left-out') },
    { id: 'silent', label: parts.silent, items: silent.map((group) => ({ kind: 'silent', key: `silent ${group.id}`, name: groupName(group), group })) },
    { id: 'last', label: parts.last, items: slips.filter((slip) => slip.in === 'last-period').map(slipRow) },
    { id: 'elsewhere', label: parts.elsewhere, items: slips.filter((slip) => slip.in === 'other-period').map(slipRow) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
