import type { PackChoices } from '../../../core/pack/types.ts'
import type { PackPreview as PackPreviewValue, PreviewPage } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useText } from '../../text.ts'
import { PackPreview } from './preview/pack-preview.tsx'
import { printPages } from './preview/print-pages.ts'

const nameOf = ({ part, of }: PreviewPage, text: Messages['packs']): string => {
  if (part === 'letter') return of === '' ? text.pageOf.blankLetter : text.pageOf.letter({ name: of })
  if (part === 'translation') return text.pageOf.translation
  return of === '' ? text.parts[part] : text.pageOf.other({ part: text.parts[part], name: of })
}

const namesOf = (preview: PackPreviewValue | null, text: Messages['packs']): readonly string[] => preview?.pages.map((page) => nameOf(page, text)) ?? []

/** The pack's first pages, drawn from the file that the letter engine writes for these choices. */
export const PagesView = ({ choices }: { readonly choices: PackChoices }) => {
  const text = useText().packs
  const preview = useCall('packs.preview', { choices }, ['cases.changed', 'members.changed'])
  return (
    <PackPreview
      bytes={preview.value?.bytes ?? null} pageNames={namesOf(preview.value, text)} totalPages={preview.value?.totalPages ?? 0}
      pageNumbers={preview.value?.pages.map(({ number }) => number) ?? []}
      isBusy={preview.state === 'loading'} onPrint={(pages, current) => printPages(pages.slice(current, current + 1))}
    />
  )
}
